extension Thesaurus {
    static let accounts = """
        = account: sign up and log in
        sign up, signup, register, registration, create an account, create account, make an account, \
            set up account, enroll, enrol, 注册, 注册账号, 开通账号, 建账号, 申请账号, 登记, 申請帳號, 註冊, 開帳戶, 登録, 会員登録, 新規登録, \
            アカウント作成, アカウントを作
        log in, login, sign in, log on, signin, logon, get into my account, access my account, 登录, 登陆, 登入, 上线登录, \
            ログイン, サインイン, ログオン
        log out, logout, sign out, log off, signout, 退出登录, 登出, 注销登录, 退出账号, ログアウト, サインアウト, ログオフ
        can't log in, cannot login, unable to log in, login failed, login problem, locked out, \
            can't access account, can't sign in, 登录不了, 登不上, 无法登录, 登录失败, 登陆不上去, 登入唔到, 登不進去, ログインできない, ログイン失敗, \
            入れない, サインインできない, ログインエラー
        can't register, registration failed, sign up problem, unable to sign up, cannot create account, 注册不了, \
            注册失败, 无法注册, 註冊唔到, 登録できない, 会員登録できない, アカウント作成できない
        username, user name, user id, login id, nickname, screen name, 用户名, 账号名, 昵称, 登录名, 用戶名稱, 暱稱, 使用者名稱, \
            ユーザー名, ユーザーid, ログインid, ニックネーム
        password, passphrase, login password, pw, pwd, 密码, 登录密码, 口令, パスワード, 暗証
        forgot password, forgotten password, don't remember my password, lost password, \
            can't remember password, 忘记密码, 忘了密码, 密码忘了, 不记得密码, 唔記得密碼, パスワード忘れ, パスワードを忘れ, パスワードがわからない
        reset password, change password, new password, recover password, password reset, update password, 重置密码, \
            修改密码, 改密码, 找回密码, 換密碼, 重設密碼, 更改密碼, パスワード再設定, パスワード変更, パスワードリセット, パスワードを変え
        wrong password, incorrect password, password not working, password rejected, 密码错误, 密码不对, 密码不正确, \
            パスワードが違う, パスワード間違い, パスワードが通らない
        weak password, strong password, password rules, password requirements, 密码强度, 密码要求, 弱密码, 密碼規則, パスワードの条件, \
            強いパスワード
        two factor, two-factor, 2fa, mfa, two step verification, authenticator, authenticator app, two-step, \
            两步验证, 双重验证, 二次验证, 身份验证器, 雙重認證, 二段階認証, 二要素認証, 多要素認証, 認証アプリ
        fingerprint, face id, touch id, biometric, facial recognition, face recognition, 指纹, 人脸识别, 面容, 刷脸, \
            生物识别, 指紋, 人臉辨識, 指紋認証, 顔認証, 生体認証
        account hacked, hacked, hack, someone logged in, account stolen, breached, account compromised, 被黑, \
            账号被盗, 号被盗, 被入侵, 盗号, 被黑客, 帳號被盜, 被駭, 乗っ取り, ハッキング, 乗っ取られ, 不正ログイン, 不正アクセス
        account suspended, account banned, account disabled, banned, account deactivated, 封号, 账号被封, 账号禁用, 被封禁, \
            停權, 帳號被停用, アカウント停止, アカウント凍結, アカウントbanされ, 垢バン
        recover account, restore account, account recovery, get account back, 找回账号, 恢复账号, 账号申诉, 救回帳號, アカウント復旧, \
            アカウント復元, アカウント回復
        delete account, close my profile, remove my account, deactivate account, delete my profile, \
            terminate my account, 注销账号, 删除账号, 销号, 注销, 删号, 刪除帳號, アカウント削除, アカウントを消, アカウント解約
        switch account, another account, multiple accounts, second account, change user, 切换账号, 多个账号, 小号, 换账号, \
            切換帳號, アカウント切り替え, 複数アカウント, サブアカウント, 別のアカウント
        link account, connect account, merge accounts, sync account, link accounts, 绑定账号, 关联账号, 合并账号, 账号绑定, \
            綁定帳號, アカウント連携, アカウント統合, アカウントを紐付け
        captcha, not a robot, verification image, 图形验证码, 滑块, 人机验证, 圖形驗證, キャプチャ, 画像認証
        verify email, email verification, confirm email, activation link, verification link, activation email, \
            verification email, 验证邮箱, 激活邮件, 激活链接, 邮箱验证, 驗證信, 認證信, メール認証, 認証メール, 確認リンク
        remember me, stay logged in, keep me signed in, stay signed in, 记住密码, 自动登录, 保持登录, 自動登入, ログイン状態保持, \
            自動ログイン, ログインしたまま
        logged out automatically, session expired, keeps logging me out, session timeout, timed out, 登录过期, \
            自动退出, 掉登录, 老是掉线登录, 自動登出, 勝手にログアウト, ログインが切れ, セッション切れ, タイムアウト
        permission, access rights, authorise access, grant access, allow access, privileges, 权限, 访问权限, 授权访问, \
            开权限, アクセス権, 権限, アクセス許可
        = identity and documents
        identity, id, identity card, id card, proof of identity, identification, photo id, 身份证, 身份, 证件, 身份证明, \
            身分證, 身分証, 身分証明書, 本人確認書類, 身元
        verify identity, identity verification, identity check, prove identity, prove who i am, kyc, \
            verify myself, identity confirmation, 实名认证, 身份验证, 身份认证, 验证身份, 实名, 身份核實, 本人確認, 身元確認, 身分確認
        verify, verification, validate, authenticate, confirm, 验证, 认证, 核实, 确认, 核对, 校验, 認証, 確認, 検証, 照合, 確かめ
        can't verify, verification failed, unable to verify, verify not working, identity rejected, 验证失败, 认证失败, \
            认证不通过, 验证不了, 認証できない, 本人確認できない, 認証失敗, 確認できない
        why verify, need to verify, reason for verification, 为什么要验证, 为什么实名, 必须认证, 一定要验证吗, 点解要驗證, なぜ本人確認, \
            本人確認の理由, 本人確認が必要
        passport, travel document, passport number, 护照, 旅行证件, 護照, パスポート, 旅券
        driving licence, driver's license, driving license, drivers license, driver license, 驾照, 驾驶证, 驾驶执照, \
            車牌執照, 駕照, 運転免許, 免許証, 運転免許証
        visa document, residence permit, work permit, green card, residency, 居留证, 签证, 工作签, 绿卡, 居留許可, 在留カード, ビザ, \
            就労ビザ, 在留資格, 住民票
        social security number, ssn, national insurance number, tax id, tax number, my number, 社保号, 社会保障号, 税号, \
            統一編號, マイナンバー, 社会保障番号, 個人番号
        birth certificate, marriage certificate, certificate, diploma, 出生证明, 结婚证, 证书, 毕业证, 出世紙, 出生証明書, 婚姻証明, \
            証明書, 卒業証書
        document, file, paperwork, form, documents needed, required documents, 文件, 资料, 材料, 证明文件, 需要什么材料, 表格, \
            資料, 書類, 必要書類, 文書, 用紙
        proof of address, address proof, utility bill proof, residence proof, 地址证明, 住址证明, 居住证明, 住所証明, 居住証明, \
            住所確認書類
        upload, submit, send document, hand in, attach, turn in, 上传, 提交, 递交, 附上, 交材料, 上載, アップロード, 提出, 添付, 送付
        download, save to phone, get the file, 下载, 下載, 保存到手机, ダウンロード
        fill in, fill out, complete the form, application form, fill in form, 填写, 填表, 申请表, 填資料, 填表格, 記入, 入力, \
            申込書, フォーム記入
        apply, application, put in for, submit an application, 申请, 办理, 提出申请, 申請, 申し込み, 申込, 応募, 手続き
        signature, sign, e-signature, sign document, 签名, 签字, 电子签名, 签署, 署名, サイン, 電子署名, 押印
        stamp, seal, company seal, 印章, 盖章, 公章, 圖章, 印鑑, はんこ, 判子, 捺印
        photo, picture, selfie, photograph, image, pic, 照片, 相片, 图片, 自拍, 写真, 画像, 自撮り, フォト
        photocopy, copy, scan, duplicate copy, scanned copy, 复印, 复印件, 扫描, 影印, 副本, 影印本, コピー, 複写, スキャン, 控え
        print, printout, print out, printing, 打印, 列印, 印出来, 印刷, プリント, プリントアウト
        age, how old, age limit, age requirement, minimum age, underage, 18 or over, 年龄, 多大, 年龄限制, 未成年, 几岁, 年齢, \
            何歳, 年齢制限, 歳
        nationality, citizenship, citizen, country of residence, 国籍, 公民, 居住国, 市民権
        = personal details and privacy
        personal details, personal information, my details, personal info, my information, profile, \
            account details, 个人信息, 个人资料, 资料, 账户信息, 個人資料, 個資, 個人情報, プロフィール, 登録情報, アカウント情報, 会員情報
        update details, change details, edit profile, update information, change my information, \
            edit personal details, update my profile, 修改资料, 更新信息, 更改信息, 修改个人信息, 改資料, 更新個人資料, 情報変更, 登録情報変更, \
            情報更新, 変更届, プロフィール編集
        change name, new name, name change, wrong name, maiden name, misspelled name, update name, 改名, 更名, \
            名字错了, 改姓, 姓名更改, 名前変更, 氏名変更, 名義変更, 名前を変え
        name, full name, first name, last name, surname, family name, given name, 名字, 姓名, 全名, 稱呼, 名前, 氏名, 苗字, \
            フルネーム
        address, home address, postal address, residence, where i live, street address, 地址, 住址, 家庭地址, 通讯地址, \
            屋企地址, 住所, 自宅住所, 現住所, アドレス住所
        change address, new address, moved house, update address, moved home, change of address, moving, 换地址, \
            更新地址, 修改地址, 搬家, 换住址, 搬屋, 住所変更, 引っ越し, 引越, 転居, 新しい住所, 移転
        phone number, mobile number, telephone number, cell number, contact number, 电话号码, 手机号, 手机号码, 联系电话, 號碼, \
            電話番号, 携帯番号, 連絡先番号
        change phone number, new phone number, new number, update phone number, lost my number, 换手机号, 改手机号, \
            更换号码, 换号, 更改電話, 換號碼, 電話番号変更, 番号変更, 電話番号を変え
        email address, e-mail address, my email, mail address, 邮箱, 邮箱地址, 电子邮箱, 邮件地址, 電郵地址, 電子信箱, メールアドレス, メアド, \
            eメールアドレス
        change email, new email, update email address, different email, 换邮箱, 改邮箱, 更改邮箱, 改電郵, 更改信箱, メールアドレス変更, \
            メアド変更, メールを変更
        date of birth, birthday, birth date, dob, when were you born, 生日, 出生日期, 出生年月, 生日日期, 誕生日, 生年月日, バースデー
        gender, sex, male, female, 性别, 男女, 性別, 男性, 女性
        marital status, married, divorced, 婚姻状况, 已婚, 单身, 离婚, 結婚, 独身, 既婚, 離婚
        privacy, personal data, data protection, gdpr, confidential, data privacy, 隐私, 个人隐私, 数据保护, 保密, 隐私政策, \
            私隱, 隱私權, プライバシー, 個人情報保護, 機密, データ保護
        delete my data, remove my data, erase data, delete information, forget me, 删除数据, 删除信息, 清除数据, 删除我的信息, \
            刪除個資, データ削除, 個人情報削除, 情報を削除
        consent, agree, accept terms, permission to use, 同意, 允许, 接受条款, 授权同意, 同意書, 承諾, 了承
        cookies, tracking cookies, cache, browsing data, 缓存, 浏览记录, 快取, 小型文字檔, クッキー, キャッシュ, 閲覧履歴
        profile picture, avatar, profile photo, display picture, 头像, 资料照片, 頭像, 大頭貼, アイコン画像, プロフィール写真, アバター, \
            プロフ画像
        edit, change, modify, alter, amend, update, revise, correct, 修改, 更改, 变更, 编辑, 更正, 調整, 修正, 変更, 変える, 変えたい, \
            編集, 訂正, 直す
        delete, remove, erase, get rid of, clear, wipe, take off, 删除, 删掉, 清除, 移除, 去掉, 剷走, 削除, 消す, 消去, 取り除, 消して
        add, insert, include, put in, append, 添加, 增加, 加上, 加入, 新增, 加埋, 追加, 加える, 足す, 入れる
        cancel, call off, abort, scrap, cancellation, annul, revoke, 取消, 撤销, 作废, 撤回, 中止, cancel咗, キャンセル, 取り消し, \
            やめる
        save, back up data, 保存, 存储, 留着, 儲存, 存檔, セーブ, 残す
        = security
        security, secure, safe, safety, protection, protect, is it safe, 安全, 保护, 安全性, 可靠, 防护, セキュリティ, 保護, 守る, 安心
        virus, malware, trojan, ransomware, spyware, infected, adware, 病毒, 木马, 恶意软件, 中毒, 流氓软件, 中病毒, 惡意程式, ウイルス, \
            マルウェア, 感染, トロイの木馬, スパイウェア
        antivirus, anti-virus, virus scan, security software, firewall, 杀毒, 杀毒软件, 防火墙, 安全软件, 防毒軟體, 掃毒, ウイルス対策, \
            アンチウイルス, ファイアウォール, セキュリティソフト
        spam, junk mail, unwanted messages, robocall, nuisance call, spam call, telemarketing, 垃圾邮件, 骚扰电话, \
            垃圾短信, 推销电话, 垃圾電郵, 詐騙電話, 推銷, 迷惑メール, スパム, 迷惑電話, 営業電話
        block, block number, blacklist, blocked contact, block someone, 拉黑, 屏蔽, 黑名单, 阻止, 封鎖, ブロック, 着信拒否, 拒否リスト, \
            遮断
        unblock contact, unblock someone, remove from blacklist, 取消拉黑, 解除屏蔽, 移出黑名单, 解除封鎖, ブロックを解除, 着信拒否解除
        encrypt, encryption, encrypted, ssl, https, 加密, 密文, 加密传输, 暗号化, 暗号
        data breach, data leak, leaked data, information leak, 数据泄露, 信息泄露, 资料外泄, 泄密, 個資外洩, 情報漏洩, 流出, 情報漏えい, \
            データ流出
        lock, locked, lock screen, padlock, 锁定, 上锁, 锁屏, 鎖, 鎖住, ロック, 鍵をかけ, 施錠, ロック画面
        unlock, unlocked, open the lock, 解锁, 开锁, 解開, 解鎖, ロック解除, 解錠, 鍵を開け
        key, keys, house key, key card, keycard, 钥匙, 房卡, 门卡, 门禁卡, 鎖匙, 鍵, キー, カードキー, 合鍵
        security question, secret question, secret answer, memorable word, 密保, 密保问题, 安全问题, 安全提問, 秘密の質問, 合言葉, \
            セキュリティ質問
        security camera, cctv, surveillance, alarm, burglar alarm, 监控, 摄像头, 警报, 报警器, 閉路電視, 監視器, 防犯カメラ, 監視カメラ, \
            警報, 防犯ブザー
        vpn, proxy, remote access, virtual private network, 代理, 翻墙, 远程访问, 科学上网, 虛擬專用網, プロキシ, リモートアクセス
        backup, back up, 备份, バックアップ
        restore, data recovery, recover data, lost data, 恢复数据, 数据恢复, 还原, 還原, 復元, データ復旧, リストア
        """
}
