/// Characters with more than one usual reading: the further ones beside that of the generated table.
enum Heteronyms {
    /// Each character, in code point order, with its further readings.
    static let list = """
        不fou 么ma,yao 乐yue,lao 乘sheng 了liao 什shi 仔zai 会kuai 传zhuan 伯bai 伺si 似si 佛fo 侥yao 侧zhai
        便pian 俩liang 偻lv 六lu 刨bao 券xuan 刹cha 削xiao 剥bao 劲jing 勒le 匙chi 单shan,chan 卜bu 卡qia 厕si
        厦xia 参shen,cen 叨tao 召shao 吁yu 吓he 否pi 吭hang 吱zi 呢ni 咋zha,ze 和huo,hu 咖ga 咯lo,ka 咳ke 咽ye 哦e
        哪nei 喔wo 嗯en 嗲dia 嚼jiao 囤tun 圈juan 地de 埋man 堡bu 塞se 壳qiao 夹ga 奇ji 娜nuo 宿xiu 将qiang 尉yu
        尺che 尿sui 屏bing 属zhu 差chai,ci 巷hang 幢zhuang 度duo 弄long 弹tan 强jiang 得dei 恶wu 扁pian 扒pa 折she
        抹ma 拓tuo 择zhai 括gua 拾she 掺chan 提di 摩ma 撮zuo 敦dui 暴pu 曝bao 曾zeng 朝zhao 术zhu 朴piao,po 杉sha
        杓shao 柜ju 柞zuo 校jiao 核hu 槛jian 模mu 殷yan 氓meng 没mo 泊bo 泌bi 洗xian 溃hui 澄deng 炮bao 烙luo 熟shou
        爪zhua 牟mu 率shuai 琢zhuo 甚shi 畜xu 疟yao 的di 盛cheng 省xing 着zhao,zhuo 矜guan 碌liu 磅pang 种chong
        秘bi 稽qi 簿bo 粘nian 粳geng 糜mei 系ji 红gong 纤qian 给ji 绰chao 综zeng 绿lu 缉qi 缩su 缪miu,miao 缴zhuo
        耙pa 肋lei 胖pan 脉mo 膀pang 臭xiu 色shai 茄qie 莎suo 落la,lao 著zhu,zhuo 蔓wan 蔚yu 薄bo 藏zang 蛤ge 血xie
        行hang 褪tun 觉jiao 角jue 解xie 识zhi 说shui 诶e 谁shui 调tiao 谜mei 谷yu 蹊xi 车ju 轧zha 转zhuai 辟bi
        还huan 这zhei 逮dei 那nei 都du 重chong 钥yue 铅yan 铣xian 长chang 阿e 陆liu 降xiang 隽jun 雀qiao 露lou
        颈geng 驮duo 魄bo
        """
}
