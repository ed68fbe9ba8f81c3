/// Frequent English words, so that a rare misspelling of one is read as it, and none of them is ever taken for a
/// misspelt word of the pack.
enum CommonWords {
    static let english = """
        about above accept across actually after afternoon again against ahead airport almost alone along already also \
        although always among amount another answer anybody anymore anyone anything anyway anywhere apply area around \
        arrive asked away back badly bank because become been before begin behind being believe below best better \
        between beyond birthday bought both bottle bottom bought bring broken brother brought build business busy \
        buying call called came cannot care carry cash cause center centre certain chance change charge cheap check \
        child children city clean clear close closed clothes coffee cold come coming company computer contact could \
        country couple course credit cross customer dark date daughter days dead deal dear decide deep depend did \
        different difficult dinner does doing done door double down drink drive during each early easily east easy \
        eating either else email empty ending english enjoy enough enter entire even evening ever every everybody \
        everyone everything everywhere exactly example except excuse expect expensive explain extra face fact fall \
        family fast father favorite favourite feel feeling feet felt file fill final finally find fine finish first \
        five floor follow food foot forget forgot form forward found four free fresh friday friend friends from front \
        full funny further game gave general getting gift girl give given giving glad goes going gone good great green \
        group guess guest hair half hand happen happened happy hard hardly have having head hear heard hearing heart \
        heavy hello help here high hold holiday home hope hospital hotel hour hours house however huge hundred hurry \
        hurt husband idea immediately important inside instead interested into issue item itself join just keep kept \
        kids kind knew know known large last late later learn least leave left less letter life light like likely line \
        list listen little live lived local long longer look looking lose lost love luck lunch machine made mail main \
        make making manage manager many matter maybe mean means meant meet member mention message might mind mine \
        minute minutes miss missing mobile moment monday money month months more morning most mother move much music \
        must myself name near nearly necessary need needed never news next nice night nobody none normal nothing notice \
        number object often okay once only open opened option order other otherwise ours outside over owner page paid \
        paper parent parents part party pass past people perhaps person phone photo pick picture piece place plan play \
        please plus point police poor possible power present pretty price print probably problem process product \
        provide public pull purchase push question quick quickly quiet quite rain rather reach read ready real really \
        reason receive received recent red remember repeat reply report request rest result return right road room \
        round rule same saturday saying school search second seem seen sell send sent serious service set seven several \
        shall share shoes shop short should show shown side sign similar simple simply since single sister size sleep \
        slow small smart someone something sometimes somewhere soon sorry sound south speak special spend stand start \
        started stay still stop store story street strong stuff such suggest summer sunday supposed sure system table \
        take taken taking talk tell than thank thanks that their them then there these they thing things think third \
        this those though thought three through thursday ticket till time times today together told tomorrow tonight \
        took total touch toward town travel tried true trust trying tuesday turn twice type under understand unless \
        until update upon useful using usual usually very visit voice wait waiting walk wall want wanted warm wash \
        watch water wear weather wednesday week weekend weeks welcome well went were west what whatever when whenever \
        where whether which while white whole whose wife will window winter wish with within without woman women wonder \
        word work worked working world worry worse worth would write wrong year years yesterday young your yours
        """
}
