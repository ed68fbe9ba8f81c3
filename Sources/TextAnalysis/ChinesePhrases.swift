/// What a table of single characters gets wrong about Chinese.
enum ChinesePhrases {
    /// Pairs that are added to ICU's: variants that customers write for the same word.
    static let characters = "帐账帳账妳你谘咨諮咨喫吃吿告衞卫麪面綫线啓启牀床裏里枱台徧遍祇只衹只"

    /// Phrases that stay, and phrases that become others of the same length (`written=meant`).
    static let list = """
        乾隆 乾坤 乾陵 乾嘉 乾卦 乾縣=乾县 乾县
        著名 著作 著者 著述 著书 著書=著书 著称 著稱=著称 著录 著錄=著录 名著 原著 巨著 土著 卓著 昭著 合著 遗著 遺著=遗著
        显著 顯著=显著 编著 編著=编著 论著 論著=论著 译著 譯著=译著 专著 專著=专著
        瞭望 狼藉 慰藉 蕴藉 蘊藉=蕴藉 宫徵 宮徵=宫徵 角徵羽
        甚麼=什么 甚么=什么 什麽=什么 回覆=回复 答覆=答复 批覆=批复 身分證=身份证 身分证=身份证 身分=身份 部份=部分
        連絡=联络 连络=联络 計畫=计划 计画=计划 規畫=规划 帳篷=帐篷 帐篷 蚊帳=蚊帐 蚊帐 營帳=营帐 营帐
        """
}
