extension Thesaurus {
    static let work = """
        = work: jobs
        job, my work, career, occupation, employment, profession, vacancy, position, 工作, 职业, 职位, 就业, 打工, 岗位, \
            返工, 仕事, 職業, 就職, 職種, 就業, 求人
        hire, hiring, recruit, recruitment, job opening, are you hiring, 招聘, 招人, 聘请, 招工, 雇佣, 請人, 採用, 募集, 雇う, 雇用
        apply for a job, job application, job search, looking for work, 求职, 找工作, 应聘, 投简历, 搵工, 就活, 求職, 応募, 仕事を探
        cv, resume, cover letter, curriculum vitae, 简历, 履历, 求职信, 履歴書, 職務経歴書
        interview, job interview, 面试, 面谈, 見工, 面接, 面談
        colleague, coworker, co-worker, workmate, teammate, 同事, 同僚, 職場の人
        boss, manager, supervisor, line manager, head of department, ceo, 老板, 经理, 主管, 上司, 领导, 总裁, 波士, 社長, 部長, \
            課長, マネージャー, 上長
        employee, staff member, worker, personnel, workforce, intern, 员工, 雇员, 职员, 工人, 实习生, 社員, 従業員, スタッフ, 職員, \
            インターン
        employer, company, firm, business, corporation, 雇主, 公司, 企业, 会社, 企業, 勤務先, 雇用主
        salary, wage, pay slip, payslip, paycheck, payroll, payday, earnings, wages, 工资, 薪水, 薪资, 月薪, 发工资, 工资单, \
            出糧, 給料, 給与, 賃金, 給与明細, 給料日, 月給
        bonus, incentive, 奖金, 年终奖, 提成, 花红, ボーナス, 賞与
        pay rise, raise, promotion at work, pay raise, get promoted, 加薪, 涨工资, 升职, 晋升, 昇給, 昇進, 昇格
        overtime, shift, working hours, night shift, rota, roster, 加班, 轮班, 班次, 上班时间, 夜班, 排班, 残業, シフト, 勤務時間, 夜勤
        part-time, part time, freelance, contractor, temp, self-employed, side job, 兼职, 自由职业, 临时工, 自雇, 副业, \
            パートタイム, アルバイト, バイト, フリーランス, 派遣, 自営業, 副業
        full-time, full time, permanent position, permanent staff, 全职, 正式工, 正式员工, 正社員, 常勤, フルタイム
        quit job, resign, resignation, leave my job, notice period, hand in notice, 辞职, 离职, 跳槽, 递辞呈, 裸辞, 退職, \
            辞める, 辞職, 転職
        fired, laid off, sacked, dismissed, redundancy, made redundant, layoff, 解雇, 被炒, 开除, 裁员, 被辞退, 炒魷魚, クビ, \
            リストラ, 首になっ
        retire, retirement, retired, 退休, 养老, 退休年龄, 引退, 定年
        unemployed, out of work, jobless, unemployment, 失业, 没工作, 待业, 無職, 失業
        clock in, punch in, attendance, timesheet, sign in at work, 打卡, 考勤, 签到, 上班打卡, 出勤, 打刻, 勤怠, タイムカード
        clock out, punch out, finish work, leave work, off work, knock off, 下班, 下班打卡, 收工, 放工, 退勤, 仕事が終わ
        teacher, lawyer, engineer, accountant, driver, pilot, actor job, carpenter, electrician, mechanic, \
            programmer, developer, hairdresser, secretary, salesperson, 老师, 律师, 工程师, 会计, 司机, 飞行员, 木匠, 电工, 修理工, \
            程序员, 秘书, 销售员, 弁護士, エンジニア, 会計士, 運転手, パイロット, 大工, 電気工, 整備士, 営業マン
        = work: leave and benefits
        annual leave, pto, time off, day off, paid leave, vacation days, holiday entitlement, paid time off, \
            leave balance, 年假, 请假, 休假, 带薪假, 调休, 攞假, 有給, 休暇, 有休, 休みを取, お休み, 有給休暇
        sick leave, sick day, call in sick, off sick, sick note, 病假, 请病假, 病假条, 病気休暇, 病欠
        maternity leave, paternity leave, parental leave, 产假, 陪产假, 育儿假, 産休, 育休, 育児休暇
        unpaid leave, sabbatical, compassionate leave, personal leave, 事假, 无薪假, 丧假, 停薪留职, 無給休暇, 休職, 忌引き
        hr, human resources, personnel department, 人事, 人力资源, 人事部, 総務
        benefits, perks, company benefits, 福利, 员工福利, 补贴, 福利厚生
        pension, 401k, provident fund, social security, superannuation, 养老金, 公积金, 社保, 强积金, 年金, 厚生年金, 退職金
        expense, expenses, reimburse, reimbursement, claim expenses, 报销, 费用报销, 差旅费, 出差补贴, 報公數, 経費, 経費精算, 立替
        business trip, work travel, 出差, 公干, 商务旅行, 出張
        training, course at work, onboarding, workshop, seminar, induction, 培训, 讲座, 入职培训, 研讨会, 研修, セミナー, \
            ワークショップ, 講習
        work from home, remote work, wfh, telecommute, home working, 居家办公, 远程办公, 在家上班, 在宅勤務, テレワーク, リモートワーク
        employment contract, job contract, contract of employment, probation, 劳动合同, 试用期, 雇佣合同, 雇用契約, 試用期間
        = work: office
        office, workplace, at work, headquarters, head office, 办公室, 公司里, 写字楼, 总部, オフィス, 事務所, 職場, 本社
        printer, print, photocopy, copier, scan document, scanner, photocopier, toner, 打印, 打印机, 复印, 扫描, 复印机, \
            影印, 印刷, プリンター, コピー, コピー機, スキャン
        stationery, pen, pencil, paper, notebook, stapler, envelope, folder, 文具, 铅笔, 圆珠笔, 纸张, 笔记本子, 信封, 文件夹, \
            订书机, 文房具, ペン, 鉛筆, 用紙, 封筒, ホッチキス
        written report, presentation, slides, powerpoint, spreadsheet, excel, 报告, 演示, 幻灯片, 表格, 汇报, レポート, 報告書, \
            プレゼン, スライド, エクセル
        project, assignment, workload, task at work, 项目, 工程, 任务分配, 專案, プロジェクト, 案件, 業務
        dress code, business casual, what to wear to work, 着装要求, 着装规定, 正装, 服装規定, ドレスコード
        visitor badge, id badge, access card, pass card, staff card, 工牌, 门禁卡, 访客证, 出入证, 社員証, 入館証, 入館カード
        reception, receptionist, front desk, concierge, 前台, 接待处, 总台, 接待员, 受付, フロント, コンシェルジュ
        = school
        school, primary school, secondary school, high school, middle school, elementary school, 学校, 小学, 中学, \
            高中, 初中, 小学校, 中学校, 高校
        university, college, uni, campus, faculty, 大学, 学院, 校园, キャンパス, 短大, 学部
        student, pupil, undergraduate, freshman, classmate, 学生, 同学, 本科生, 研究生, 大学生, 生徒, 同級生
        professor, tutor, lecturer, schoolteacher, headteacher, principal, 教授, 讲师, 家教, 校长, 班主任, 先生に, 教師, 講師, \
            家庭教師, 校長
        class, lesson, lecture, course, classes, tutorial, 上课, 课程, 课堂, 上堂, 听课, 授業, 講義, レッスン, コース, 講座
        homework, coursework, essay, thesis, dissertation, 作业, 功课, 论文, 家庭作业, 宿題, 課題, 論文, レポート課題
        exam, test paper, midterm, finals, examination, 考试, 测验, 期末考试, 期中考试, 高考, 試験, テスト, 期末試験, 受験
        grade, gpa, exam result, transcript, pass the exam, 成绩, 分数, 成绩单, 绩点, 及格, 成績, 点数, 成績表, 合格
        fail exam, flunk, failed test, 不及格, 挂科, 考砸, 不合格, 落第, 赤点
        tuition, school fees, scholarship, student loan, tuition fee, bursary, 学费, 奖学金, 助学贷款, 学費, 奨学金, 授業料
        study, learn, revise, cram, learning, 学习, 复习, 读书学习, 温书, 勉強, 学ぶ, 学習, 復習
        enrol, enroll, university admission, apply to university, enrolment, 报名, 入学, 招生, 录取, 报考, 入学願書, 申し込み入学, \
            出願
        degree, diploma, certificate, bachelor degree, master's degree, phd, qualification, 学位, 文凭, 证书, 学士, 硕士, \
            博士, 毕业证, 卒業証書, 資格, 修士, 学歴
        graduate, graduation, finish school, 毕业, 毕业典礼, 卒業, 卒業式
        subject, physics, chemistry, biology, science, literature, philosophy, economics, 科目, 物理, 化学, 生物, 科学, 文学, \
            哲学, 理科, 生物学
        """
}
