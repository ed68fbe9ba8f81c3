extension Thesaurus {
    static let weather = """
        = weather
        weather, weather forecast, forecast, weather report, what's it like outside, 天气, 天气预报, 气象, 预报, 天気, \
            天気予報, 予報, 空模様
        rain, rainy, raining, shower, drizzle, downpour, wet, pouring, 下雨, 雨天, 阵雨, 毛毛雨, 大雨, 暴雨, 落雨, 雨が降, 雨降り, \
            大雨に, 小雨, 夕立
        umbrella, raincoat, brolly, do i need an umbrella, 雨伞, 带伞, 雨衣, 打伞, 雨具, 傘, レインコート
        snow, snowy, snowing, snowfall, blizzard, sleet, hail, 下雪, 雪天, 暴风雪, 冰雹, 降雪, 雪が降, 吹雪, みぞれ
        sunny, sun, sunshine, clear sky, fine weather, bright day, 晴天, 晴朗, 太阳, 出太阳, 阳光, 晴れ, 快晴, 日差し, 太陽
        cloudy, cloud, overcast, grey sky, gloomy, 多云, 阴天, 阴沉, 云层, 曇り, くもり, 曇天
        wind, windy, breeze, gust, gale, wind speed, 刮风, 大风, 风速, 起风, 风力, 強風, 風が強, 風速
        fog, foggy, mist, misty, haze, smog, 大雾, 有雾, 雾霾, 雾天, 霧が, 濃霧, スモッグ
        storm, thunderstorm, thunder, lightning, 雷雨, 打雷, 闪电, 暴风雨, 雷阵雨, 嵐, 雷が, 稲妻, 雷雨に
        typhoon, hurricane, tornado, cyclone, 台风, 飓风, 龙卷风, 打風, 颱風, 台風, ハリケーン, 竜巻
        temperature, how many degrees, how hot, how cold, celsius, fahrenheit, centigrade, 气温, 温度, 多少度, 几度, 摄氏, \
            华氏, 気温, 何度, 摂氏, 華氏
        hot, warm, heat, scorching, boiling, heatwave, sweltering, 炎热, 很热, 暖和, 高温, 闷热, 暑い, 猛暑, 暖かい, 真夏日, 蒸し暑い
        cold, chilly, freezing, cool, frost, frosty, icy, cold snap, 寒冷, 很冷, 凉快, 降温, 冰冻, 零下, 寒い, 涼しい, 冷え込, 寒波, \
            氷点下
        humidity, humid, muggy, damp, moisture, 湿度, 潮湿, 湿气, 回南天, 湿気, じめじめ
        dry weather, drought, arid, 干燥, 干旱, 旱灾, 乾燥, 干ばつ, 日照り
        uv index, sunburn, sunscreen, sunblock, uv, 紫外线, 防晒, 防晒霜, 晒伤, 日焼け, 日焼け止め, 紫外線
        air quality, pollution, aqi, pm2.5, pollen count, 空气质量, 污染, 空气指数, 花粉, 大気汚染, 空気の質, 花粉情報
        climate, climate change, global warming, 气候, 全球变暖, 気候, 温暖化
        flood, flooding, inundated, 洪水, 水灾, 水浸, 淹水, 浸水, 水害
        earthquake, quake, tsunami, landslide, volcano, natural disaster, 地震, 海啸, 山体滑坡, 火山, 自然灾害, 津波, 土砂崩れ, 噴火, \
            災害
        weather warning, severe weather, storm alert, 预警, 天气预警, 红色预警, 警報, 注意報, 気象警報
        rainbow, sky, moon, stars, full moon, moon phase, 彩虹, 天空, 月亮, 星星, 满月, 虹, 空が, 満月, 星空, 月の満ち欠け
        tide, high tide, low tide, waves, 潮汐, 涨潮, 退潮, 満潮, 干潮, 潮の
        """
}
