extension Thesaurus {
    static let calendar = """
        = time: calendar units
        day, days, daily, every day, each day, per day, 每天, 天天, 每日, 毎日, 日々, 一日ごと
        week, weeks, weekly, every week, per week, 每周, 每星期, 星期, 礼拜, 毎週, 週間, 週ごと
        fortnight, two weeks, biweekly, every other week, 两周, 两星期, 半个月, 隔周, 2週間, 隔週
        month, months, monthly, every month, per month, 每月, 每个月, 月份, 毎月, ヶ月, か月, 月ごと
        quarter, quarterly, three months, 季度, 每季, 一个季度, 四半期, 三か月
        year, years, yearly, annual, annually, every year, per year, 每年, 年度, 一年, 毎年, 年間, 年ごと
        decade, century, ten years, hundred years, 十年, 世纪, 年代, 世紀, 百年
        weekday, working day, business day, workday, 工作日, 平日, 周一到周五, 營業日, 営業日, 平日に
        weekend, saturday and sunday, 周末, 双休日, 礼拜天, 週末, 土日
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, \
            周一, 周二, 周三, 周四, 周五, 周六, 周日, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期天, 星期日, 礼拜一, 月曜, 火曜, 水曜, 木曜, 金曜, 土曜, 日曜
        january, february, march, april, june, july, august, september, october, november, december, jan, feb, \
            apr, jul, aug, sept, oct, nov, dec, 一月, 二月, 三月, 四月, 五月, 六月, 七月, 八月, 九月, 十月, 十一月, 十二月, 1月, 2月, 3月, \
            4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月
        what day is it, day of the week, which day, what weekday, 星期几, 周几, 礼拜几, 何曜日, 曜日
        date, what's the date, today's date, what date, 日期, 几号, 几月几号, 多少号, 日付, 何日, 何月何日
        calendar, agenda, diary, planner, google calendar, 日历, 日程表, 行事历, 行事曆, カレンダー, 予定表, 手帳
        lunar calendar, chinese calendar, lunar date, 农历, 阴历, 黄历, 農曆, 旧暦, 陰暦
        beginning of the month, start of the month, 月初, 月头, 月初め, 上旬
        end of the month, month end, last day of the month, 月底, 月末, 下旬
        end of the year, year end, 年底, 年末, 年终, 年の瀬
        leap year, leap day, 闰年, 闰月, うるう年
        days until, how many days left, how long until, countdown to, 还有多少天, 还有几天, 倒数日, あと何日, まで何日
        = time: seasons and holidays
        spring, summer, autumn, fall, winter, season, springtime, wintertime, 春天, 夏天, 秋天, 冬天, 春季, 夏季, 秋季, 冬季, \
            季节, 四季, 季節, 夏場, 冬場
        holiday, public holiday, bank holiday, national holiday, 假日, 节假日, 公众假期, 法定假日, 放假, 国定假日, 祝日, 休日, 祭日
        christmas, xmas, christmas eve, boxing day, 圣诞, 圣诞节, 平安夜, クリスマス, クリスマスイブ
        new year, new year's eve, new year's day, 元旦, 新年, 跨年, 除夕夜, 正月, お正月, 元日, 大晦日
        spring festival, chinese new year, lunar new year, cny, 春节, 过年, 农历新年, 除夕, 大年三十, 旧正月, 春節
        easter, good friday, halloween, thanksgiving, valentine's day, st patrick's day, mother's day, \
            father's day, diwali, ramadan, eid, hanukkah, 复活节, 万圣节, 感恩节, 情人节, 母亲节, 父亲节, 斋月, イースター, ハロウィン, 感謝祭, \
            バレンタイン, 母の日, 父の日
        mid-autumn festival, moon festival, dragon boat festival, qingming, lantern festival, qixi, \
            national day, golden week, labor day, labour day, 中秋节, 端午节, 清明节, 元宵节, 七夕, 国庆节, 劳动节, 五一, 十一黄金周, 儿童节, \
            重阳节, ゴールデンウィーク, お盆, 七夕祭り, 子供の日, お彼岸
        independence day, fourth of july, 4th of july, memorial day, veterans day, 独立日, 独立記念日
        festival, celebration, celebrate, fete, carnival, 节日, 过节, 庆祝, 庆典, 狂欢节, 祭り, お祭り, 祝う, カーニバル
        vacation, school holidays, summer holiday, winter break, spring break, half term, 暑假, 寒假, 假期, 长假, 夏休み, \
            冬休み, 春休み, 連休
        = time: reminders
        remind, remind me, reminder, set a reminder, don't let me forget, help me remember, 提醒, 提醒我, 别忘了, 设个提醒, \
            记得, 提示我, リマインダー, リマインド, 思い出させて, 忘れないように
        notify me, alert me, let me know when, ping me, 通知我, 告诉我一声, 到时通知, 知らせて, 通知して
        forget, forgot, forgotten, slipped my mind, 忘记, 忘了, 忘掉, 唔记得, 忘れ, 失念, 度忘れ
        remember, recall, memorize, keep in mind, 记住, 想起, 回想, 记下, 覚えて, 思い出す, 記憶
        deadline, due date, due, cut-off, last day, 截止日期, 期限, 最后期限, 到期日, 截止, 死线, 締め切り, 締切, 期日
        note, take a note, jot down, write down, make a note, memo, 笔记, 记下来, 备忘, 便签, 备忘录, メモ, 書き留め, ノート
        repeat daily, recurring, routine, 重复, 每次, 定期, 例行, 循环, 繰り返し, 定期的, ルーティン
        = time: meetings and events
        meeting, conference, conference call, team meeting, stand-up, video call, zoom call, 会议, 开会, 例会, 视频会议, \
            会谈, ミーティング, 会議, 打ち合わせ, ビデオ会議
        schedule a meeting, set up a meeting, arrange a meeting, book a meeting, put on calendar, 安排会议, 约会议, \
            预约会议, 会議を設定, ミーティングを入れて, 予定を入れて
        appointment, time slot, slot, 预约, 约会, 约定, 时段, 空档, 予約, アポ, アポイント, 予約枠
        event, gathering, get-together, occasion, 活动, 聚会, 聚集, 集会, イベント, 集まり, 行事, 催し
        schedule, timetable, itinerary, plans for today, plans, my day, what have i got on, 日程, 行程, 安排, 计划, \
            时间表, 行程表, 予定, スケジュール, 計画
        add event, add to calendar, new event, create event, 添加日程, 新建日程, 加到日历, 加入日历, 予定を追加, カレンダーに追加
        cancel meeting, call off, delete event, remove event, scrap, 取消会议, 删除日程, 取消日程, 予定を削除, 会議をキャンセル, 中止
        postpone, put off, push back, delay, reschedule, move to another day, 推迟, 延后, 延期, 改期, 改时间, 押后, 延期する, \
            先延ばし, 日程変更, リスケ
        bring forward, move up, make it earlier, 提前开, 改早, 提早到, 前倒し, 繰り上げ
        am i available, any free time, am i free, 有空, 空闲, 有时间, 得闲, 空いて, 都合がいい
        busy, tied up, occupied, booked up, not available, 很忙, 太忙, 没空, 没时间, 忙碌, 抽不开身, 忙しい, 手が離せない, 都合が悪い
        invite, invitation, invitee, attendee, participant, guest list, 邀请, 参会人, 与会者, 邀请函, 参加者, 招待, 出席者, 招待状
        attend, take part, join in, participate, show up, 参加, 出席, 到场, 参与, 参加する, 出る予定
        party, birthday party, house party, banquet, 派对, 宴会, 聚餐, 生日会, パーティー, 宴会場, 飲み会, 誕生会
        wedding, marriage ceremony, reception, engagement party, 婚礼, 婚宴, 喜酒, 结婚典礼, 結婚式, 披露宴
        conference room, meeting room, boardroom, 会议室, 会議室, ミーティングルーム
        anniversary, wedding anniversary, 纪念日, 周年, 结婚纪念日, 記念日, 周年記念
        """
}
