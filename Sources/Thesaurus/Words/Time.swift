extension Thesaurus {
    static let time = """
        = time: relations
        before, earlier than, prior to, ahead of, beforehand, in advance, 之前, 以前, 事先, 提前, 预先, 先前, の前に, 前に, 事前に, \
            あらかじめ, 前もって
        after, afterwards, later, following, afterward, subsequently, 之后, 以后, 后来, 然后, 事后, 跟住, 之後, 後で, あとで, 後に, \
            以降, その後
        during, while, in the course of, throughout, meanwhile, at the same time, 期间, 在此期间, 同时, 一边, 过程中, 期間, \
            最中, 中に, 同時に, 一方, 期間中
        until, till, 直到, 截止, 为止, までに, 至るまで
        since, starting from, as of, from now on, 自从, 以来, 从现在起, 以降, これから
        by then, deadline, due, due date, cutoff, last day, latest date, 截止日期, 最后期限, 期限, 到期日, 最迟, 死線, 締め切り, 締切, \
            期日, 最終日
        = time: now and nearby days
        now, right now, at this moment, currently, at present, nowadays, 现在, 此刻, 目前, 如今, 这会儿, 而家, 今, 現在, 今現在, \
            今のところ, ただ今
        later, later on, another time, some other time, in a while, 待会儿, 稍后, 以后, 晚点, 回头, 遲啲, 後で, 後ほど, のちほど, \
            またあとで, あとで
        today, this day, tonight, this evening, this morning, this afternoon, 今天, 今日, 今晚, 今早, 今夜, 本日, 今晩, 今朝
        tomorrow, the next day, tomorrow morning, tomorrow night, 明天, 明日, 明早, 明晚, 聽日, あした, 翌日, 明朝, 明晩
        yesterday, last night, the day before, 昨天, 昨日, 昨晚, 尋日, 琴日, きのう, 昨夜, 昨晩
        day after tomorrow, in two days, 后天, 後日, 大后天, 明後日, あさって
        day before yesterday, two days ago, 前天, 前日, 大前天, 一昨日, おととい
        always open, 24 hours, round the clock, 24/7, day and night, all day, 全天, 二十四小时, 24小时, 昼夜, 全日, 24時間, \
            一日中, 終日, 年中無休
        = time: units and parts of day
        time, times, hour, clock, o'clock, what's the time, 时间, 时刻, 几点钟, 点钟, 時間, 時刻, 時計
        moment, instant, second, a while, short time, 一会, 片刻, 瞬间, 一下, 短时间, 一陣, 瞬間, しばらく, 少しの間, 一瞬
        minute, min, minutes, 分钟, 分鐘, 分間
        hour, hr, hours, 小时, 钟头, 鐘頭, 時間, 一時間
        day, days, 日子, 日間, 日にち
        week, weekly, seven days, 星期, 礼拜, 一周, 每周, 週間, 毎週
        month, monthly, per month, every month, 每月, 个月, 月份, 每個月, 毎月, ヶ月, 月々, 月間
        year, yearly, annual, per year, every year, 每年, 年度, 一年, 年間, 毎年, 年に, 年次
        weekend, saturday and sunday, 周末, 双休, 週末, 土日, 週末に
        weekday, business day, working day, work day, 工作日, 平日, 周中, 上班日, 営業日, 勤務日
        holiday, public holiday, vacation, day off, 假期, 放假, 节日, 公众假期, 休假, 假日, 祝日, 休日, 休暇, 休み, 祭日
        morning, early morning, dawn, am, 早上, 早晨, 上午, 清晨, 凌晨, 朝早, 朝, 午前, 早朝, 明け方, a.m.
        noon, midday, lunchtime, 中午, 正午, 晌午, 晏晝, 昼, お昼, 昼頃
        afternoon, pm, 下午, 午后, 下晝, 午後, 昼過ぎ, p.m.
        evening, dusk, 傍晚, 黄昏, 晚上, 夜晚, 夕方, 夜
        night, nighttime, midnight, late night, 夜里, 深夜, 半夜, 夜间, 晚上, 夜晚, 夜, 真夜中, 夜中
        early, in good time, ahead of time, earlier, 提早, 很早, 早点, 早啲, 早い, 早め, 早く, 早期
        date, day and month, 日期, 日子, 哪天, 几号, 日付, 日にち, 期日
        = time: past and future
        past, former times, in the past, long ago, history, 过去, 从前, 历史, 以往, 過往, 過去, 昔, 以前, 歴史
        future, in the future, to come, days ahead, 将来, 未来, 以后, 今后, 日後, 今後, これから
        recently, lately, these days, of late, 最近, 近来, 近日, 这阵子, 近期, 近排, 近頃, このごろ, ここ最近
        = time: calendar
        january, february, march, april, may, june, july, august, september, october, november, december, 一月, \
            二月, 三月, 四月, 五月, 六月, 七月, 八月, 九月, 十月, 十一月, 十二月, 1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 周一, \
            周二, 周三, 周四, 周五, 周六, 周日, 礼拜一, 月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日
        spring, summer, autumn, fall, winter, season, 春天, 夏天, 秋天, 冬天, 季节, 春季, 夏季, 春, 夏, 秋, 冬, 季節
        first time, for the first time, newbie, beginner, new here, 第一次, 初次, 新手, 首次, 初めて, はじめて, 初心者, 初回
        duration, period, time span, length of time, term, 期间, 时长, 时段, 期限, 期間, 時間帯, 長さ, 所要時間
        last week, last month, last year, previous month, past week, 上周, 上个月, 去年, 上月, 上星期, 先週, 先月, 昨年, 前月
        next week, next month, next year, coming week, 下周, 下个月, 明年, 下月, 下星期, 来週, 来月, 来年, 翌月
        this week, this month, this year, current month, 这周, 本周, 本月, 这个月, 今年, 今個月, 今週, 今月, 本年
        """
}
