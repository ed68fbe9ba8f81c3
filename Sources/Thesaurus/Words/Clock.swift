extension Thesaurus {
    static let clock = """
        = time: clock
        what time is it, current time, time now, what's the time, tell me the time, 几点了, 现在几点, 现在时间, 当前时间, \
            何時ですか, 今何時, 現在時刻
        clock, wall clock, watch, stopwatch, 时钟, 钟表, 手表, 挂钟, 時計, 腕時計
        alarm, alarm clock, wake-up alarm, set alarm, 闹钟, 闹铃, 设闹钟, 定闹钟, 鬧鐘, アラーム, 目覚まし, 目覚まし時計
        wake me up, wake up, get up, get me up, woke, wake-up call, 叫醒我, 叫我起床, 起床, 叫我, 喊我起床, 起こして, 起きる, モーニングコール
        snooze, five more minutes, let me sleep, 再睡一会, 贪睡, 稍后提醒, 等会再叫, スヌーズ, あと5分
        timer, countdown, count down, set timer, egg timer, kitchen timer, 计时器, 倒计时, 定时器, 计时, 倒數, タイマー, カウントダウン
        time zone, timezone, gmt, utc, est, pst, time difference, local time, 时区, 时差, 当地时间, 北京时间, タイムゾーン, 時差, \
            現地時間, 標準時
        daylight saving, summer time, clocks change, dst, 夏令时, 冬令时, サマータイム, 夏時間
        o'clock, half past, quarter to, quarter past, 点钟, 点半, 一刻, 時半, 時に
        noon, midday, 12 pm, 正午, 中午, 晌午, お昼, 正午に
        midnight, 12 am, middle of the night, dead of night, 午夜, 半夜, 零点, 凌晨, 真夜中, 深夜, 夜中
        second, sec, secs, 秒钟
        minute, min, mins, 分钟, 分間
        hour, hr, hrs, half an hour, half hour, 小时, 钟头, 半小时, 半个钟, 時間, 半時間, 30分
        on time, punctual, in time, in good time, 准时, 按时, 及时, 時間通り, 定刻, 間に合う
        late, running late, behind schedule, tardy, 迟到, 晚到, 来晚了, 遲到, 遅れる, 遅刻, 遅れて
        early, ahead of time, ahead of schedule, beforehand, 提前, 提早, 早一点, 早到, 早め, 前もって, 早く
        = time: parts of the day
        morning, this morning, in the morning, dawn, daybreak, sunup, 早上, 早晨, 上午, 清晨, 今早, 朝方, 今朝, 午前中, 早朝
        afternoon, this afternoon, in the afternoon, 下午, 午后, 今天下午, 昼過ぎ, 午後に, 夕方前
        evening, this evening, dusk, nightfall, twilight, 傍晚, 黄昏, 夕方, 夕暮れ, 日暮れ
        night, tonight, at night, overnight, nighttime, 晚上, 今晚, 夜里, 夜间, 今夜, 夜晚, 今晩, 夜間
        sunrise, when does sun rise, first light, 日出, 太阳升起, 日の出
        sunset, sundown, when does sun set, 日落, 太阳下山, 日の入り, 日没, 夕日
        all day, all day long, whole day, around the clock, 24 hours, 24/7, 全天, 整天, 一整天, 二十四小时, 終日, 一日中, 24時間
        daytime, during the day, daylight hours, 白天, 日间, 日中, 昼間
        = time: relative dates
        today, this day, todays date, 今天, 今日, 当天, 本日
        tomorrow, tmr, tmrw, next day, 明天, 明日, 听日, 第二天, 翌日, あした, あす
        day after tomorrow, in two days, 后天, 後日, 明後日, あさって
        yesterday, day before, 昨天, 昨日, 寻日, 前一天, きのう, 前日
        day before yesterday, two days ago, 前天, 前日, 一昨日, おととい
        last night, yesterday evening, 昨晚, 昨夜, 昨天晚上, 昨晩, ゆうべ
        now, right now, currently, at the moment, at present, 现在, 目前, 此刻, 眼下, 当下, 而家, 现时, 現在, 今のところ
        soon, shortly, before long, any minute, in a bit, in a while, 很快, 马上, 一会儿, 不久, 待会, 稍后, もうすぐ, まもなく, 近いうちに
        immediately, at once, right away, straight away, asap, instantly, 立刻, 立即, 马上, 即刻, 即時, すぐに, 直ちに, 至急
        later, later on, afterwards, in future, some other time, 以后, 之后, 晚点, 稍后, 改天, あとで, 後ほど, 今度
        ago, back then, in the past, previously, earlier, 以前, 之前, 从前, 过去, 前に, 以前に, 過去
        recently, lately, these days, nowadays, of late, 最近, 近来, 近日, 这段时间, 近期, このごろ, 近頃, 先日
        this week, current week, 这周, 本周, 这星期, 这个礼拜, 今周, 今週
        next week, following week, coming week, 下周, 下星期, 下个礼拜, 下週, 来週, 翌週
        last week, previous week, past week, 上周, 上星期, 上个礼拜, 先週, 前週
        this month, current month, 这个月, 本月, 当月, 今月
        next month, following month, coming month, 下个月, 下月, 次月, 来月, 翌月
        last month, previous month, past month, 上个月, 上月, 先月, 前月
        this year, current year, 今年, 本年, 本年度, 今年度
        next year, following year, coming year, 明年, 来年, 下一年, 翌年
        last year, previous year, past year, 去年, 上一年, 昨年
        the other day, few days ago, 前几天, 前些天, 几天前, 数日前, この間
        """
}
