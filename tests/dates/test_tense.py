"""Whether the clause tells of the past or of what is planned decides which day is meant."""

import pytest

from pollcorpus import find_dates

PUBLISHED = "2022-04-20"  # a Wednesday


def days(text, published=PUBLISHED):
    return [str(f.date) for f in find_dates(text, published=published) if f.date is not None]


@pytest.mark.parametrize(
    "text",
    [
        "Kumar met Rao on Saturday.",
        "The committee held a long meeting here on Saturday.",
        "On Saturday, the two leaders sat together for an hour.",
        "The party on Saturday said it would fight every seat.",
        "“We will win,” Rao told reporters on Saturday.",
        "Kumar said on Saturday that the list would come soon.",
        "The list will be out soon, the party on Saturday announced.",
        "Talks between the allies on Saturday",
        "Rao, who called on Kumar on Saturday, will lead the campaign.",
        "The allies have been at odds since Saturday.",
        "The guests were found to be missing on Saturday.",
        "Rao drove to the hill town on Saturday to meet Kumar.",
        "Rao rang up Kumar on Saturday to discuss the list.",
        "कुमार ने शनिवार को राव से मुलाकात की।",
        "शनिवार को हुई बैठक में तय हुआ कि रैली होगी।",
        "राव ने शनिवार को कहा कि सूची जल्द आएगी।",
        "शनिवार की बैठक के बाद दोनों नेता दिल्ली लौट गए।",
        "योगी ने शनिवार को बैठक ली।",
        "On Saturday the committee, with Rao in the chair, decided to drop the plan.",
        "Rao chaired a meeting of the allies to discuss the list on Saturday.",
        "Kumar had been to Rao's house on Saturday evening.",
        "That Rao would yield was clear by Saturday, when he called on Kumar.",
        "The allies were supposed to elect a leader on Saturday.",
        "The yearly fair usually begins with a feast, as it did on Saturday.",
        "The visit on Saturday follows weeks of quarrels.",
        "Rao refused to meet Kumar on Saturday.",
        "Rao rushed to Delhi to meet Kumar on Saturday.",
        "The allies could not agree on Saturday.",
        "On Saturday, Rao said he expects a pact soon.",
        "In his speech on Saturday Rao asked Kumar to quit.",
        "Rao held a sitting on Saturday and asked his men to prepare.",
        "Two guards were fined for Saturday's walkout.",
        "राव ने शनिवार को राज्यपाल से समय मांगा।",
        "राव शनिवार को दिल्ली से लौटे हैं।",
        "राव ने शनिवार को कहा कि अगली बैठक में फैसला होगा।",
        "Rao said in a note to the panel on Saturday that it will sit again.",
        "शनिवार को विधायक राजभवन में जुटे।",
        "राव शनिवार को पूरे दिन बैठक में मौजूद रहे।",
        "Kumar claims to have been promised the post, at a meeting with Rao on Saturday.",
        "Rao took Kumar to see the governor on Saturday.",
        "Kumar said the meeting with Rao on Saturday was cordial.",
        "Kumar said after the meeting on Saturday that they would fight.",
        "The Janata Dal (United) expelled leaders on Saturday.",
        "Ahmed Patel attended a meeting of the newly elected MLAs on Saturday.",
        "The talks with allied parties resumed on Saturday.",
    ],
)
def test_told_as_done_a_weekday_is_the_latest_not_after_publication(text):
    assert days(text) == ["2022-04-16"]


@pytest.mark.parametrize(
    "text",
    [
        "Kumar will meet Rao on Saturday.",
        "The meeting is scheduled for Saturday.",
        "The committee is likely to meet on Saturday.",
        "The leaders are set to hold talks on Saturday.",
        "A meeting of the allies is to be held on Saturday.",
        "Kumar to meet Rao on Saturday",
        "On Saturday, the committee will take up the list.",
        "Rao is expected to chair the meeting on Saturday.",
        "The party has decided to convene its leaders on Saturday.",
        "Ahead of Saturday's meeting, Rao flew in from Patna.",
        "Rao may call on Kumar on Saturday.",
        "Rao is meeting Kumar on Saturday.",
        "Rao has called a meeting of all legislators on Saturday.",
        "Rao has called his legislators to the capital on Saturday to decide.",
        "The party has now invited its partners to dinner at the hotel on Saturday.",
        "Rao left early, summoning the committee for a sitting on Saturday.",
        "The committee takes up the list on Saturday.",
        "The allies' council meets in the capital on Saturday.",
        "He now sees Kumar on Saturday.",
        "The capital follows on Saturday, when he calls on Kumar.",
        "On Saturday evening leaders begin arriving, and talks will go on for days.",
        "The new ministry takes oath on Saturday.",
        "The allies sit with Kumar on Saturday, and talk of seats.",
        "The call on the governor has been put off till Saturday.",
        "The meeting has been moved to Saturday.",
        "Rao cancelled his engagements for Saturday.",
        "Rao had promised to see Kumar on Saturday.",
        "Kumar has been told to keep Saturday free.",
        "The talks would now be held on Saturday.",
        "Seat talks open; next sitting on Saturday",
        "The speaker has given the rebels until Saturday to reply.",
        "A meeting of the three is on the cards in the capital on Saturday.",
        "कुमार ने शनिवार को विधायकों को बुलाया है।",
        "Another round is on Saturday.",
        "The party has its board meeting on Saturday.",
        "Party managers expect a list on Saturday.",
        "The list could be announced on Saturday.",
        "All eyes are on Saturday's sitting of the allies.",
        "The speaker has asked the two to reach the capital on Saturday.",
        "The second round takes place on Saturday.",
        "The chief minister goes to Delhi on Saturday for a word with the high command.",
        "The committee reassembles on Saturday.",
        "The next date is Saturday.",
        "अगली बैठक शनिवार को",
        "शनिवार को सूची का एलान संभव",
        "बागी विधायक शनिवार को दिल्ली तलब",
        "सहयोगियों को शनिवार तक का समय दिया गया है।",
        "अध्यक्ष ने शनिवार को मिलने का समय दिया है।",
        "बैठक शनिवार को रखी गई है।",
        "आलाकमान से उन्हें शनिवार को दिल्ली बुलाया गया है।",
        "राव को शनिवार को पटना तलब किया गया है।",
        "बैठक शनिवार के लिए टाल दी गई है।",
        "कुमार शनिवार को सहयोगियों के लिए भोज दे रहे हैं।",
        "राव के शनिवार को दल में आने की बात कही जा रही है।",
        "शनिवार को सहयोगी दलों की बैठक है।",
        "राव से शनिवार को पटना आने को कहा गया है।",
        "कुमार शनिवार को राव से मिलेंगे।",
        "शनिवार को बैठक होगी।",
        "शनिवार को होने वाली बैठक में राव भी रहेंगे।",
        "समिति की बैठक शनिवार को होनी है।",
        "शनिवार को दोनों नेताओं की मुलाकात होने जा रही है।",
        "राव शनिवार को पटना जाने वाले हैं।",
        "शनिवार को उम्मीदवारों का एलान किया जाएगा।",
        "राव शनिवार को कुमार से मिल सकते हैं।",
        "शपथ ग्रहण शनिवार को है।",
        "शनिवार की बैठक से पहले राव पटना पहुंचे।",
        "हालात को देखते हुए शनिवार को बैठक बुलाई गई है।",
        "Kumar in the capital, Rao to see the governor on Saturday",
        "Quarrel settled: Kumar to call on Rao on Saturday",
        "Kumar said the allies' meeting in the capital on Saturday would take up the list.",
        "Nitish Kumar will attend a meeting of the Janata Dal (United) in Patna on Saturday.",
        "He will see Ahmed Patel and Syed Ali on Saturday.",
        "They will attend the meeting of the disgruntled MLAs on Saturday.",
        "He will call on the expelled leaders on Saturday.",
        "He is to address the newly-elected legislators on Saturday.",
        "They will sit down with like-minded parties on Saturday.",
        "He will hold talks with aggrieved leaders on Saturday.",
        "Kumar is scheduled to meet the delegation led by Rao on Saturday.",
        "Two hundred and ten MLAs are to meet on Saturday.",
    ],
)
def test_told_as_planned_it_is_the_next_not_before_publication(text):
    assert days(text) == ["2022-04-23"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They met over the weekend.", "2022-04-16/2022-04-17"),
        ("The talks that were held at the weekend failed.", "2022-04-16/2022-04-17"),
        ("They will meet over the weekend.", "2022-04-23/2022-04-24"),
        ("वीकेंड में दोनों मिले।", "2022-04-16/2022-04-17"),
        ("वीकेंड में दोनों मिलेंगे।", "2022-04-23/2022-04-24"),
    ],
)
def test_the_weekend_is_the_last_one_of_what_is_done(text, meant):
    assert days(text) == [meant]


def test_one_sentence_may_tell_of_both():
    assert days("Kumar, who met Rao on Monday, will chair a meeting on Saturday.") == [
        "2022-04-18",
        "2022-04-23",
    ]
    assert days("सोमवार को हुई बैठक में तय हुआ कि शनिवार को रैली होगी।") == ["2022-04-18", "2022-04-23"]


def test_on_the_day_itself_a_weekday_is_that_day():
    assert days("They met on Wednesday.") == ["2022-04-20"]
    assert days("They will meet on Wednesday.") == ["2022-04-20"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("कल बैठक हुई", "2022-04-19"),
        ("कल बैठक होगी", "2022-04-21"),
        ("परसों दोनों मिले थे", "2022-04-18"),
        ("परसों दोनों मिलेंगे", "2022-04-22"),
        ("कल यानी मंगलवार को", "2022-04-19"),
        ("कल यानी गुरुवार को", "2022-04-21"),
    ],
)
def test_kal_and_parson_are_past_or_future_by_the_verb(text, meant):
    assert days(text) == [meant]


def test_kal_without_a_verb_is_not_guessed():
    assert days("कल की बैठक") == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They met on April 25.", "2022-04-25"),
        ("They met on February 5.", "2022-02-05"),
        ("They will meet on January 5.", "2023-01-05"),
        ("They met in December.", "2021-12"),
        ("They will meet in December.", "2022-12"),
        ("बैठक 5 फरवरी को हुई।", "2022-02-05"),
        ("बैठक 5 जनवरी को होगी।", "2023-01-05"),
        ("चुनाव दिसंबर में होंगे", "2022-12"),
        ("चुनाव दिसंबर में हुए", "2021-12"),
        ("26 तारीख को बैठक होगी", "2022-04-26"),
        ("The next one will be on the 5th.", "2022-05-05"),
    ],
)
def test_a_missing_year_or_month_is_the_nearest_in_that_direction(text, meant):
    assert days(text)[-1] == meant


def test_days_ahead_are_counted_only_where_the_text_looks_ahead():
    assert days("The list will be out in two days.") == ["2022-04-22"]
    assert days("The second such visit in two days drew crowds.") == []
    assert days("रिपोर्ट दो दिन में आएगी") == ["2022-04-22"]


@pytest.mark.parametrize(
    "text",
    [
        "Kumar was to meet Rao on Saturday, but the meeting was called off.",
        "Kumar was to have lunch with Rao on Saturday, but could not make it.",
        "What was to be a short sitting on Saturday never took place.",
        "Kumar and Rao were to sit together on Saturday; the talks fell through.",
        "Rao was supposed to call on Kumar on Saturday but did not turn up.",
        "शनिवार को होने वाली बैठक नहीं हो सकी।",
        "राव और कुमार की शनिवार को होने वाली मुलाकात हुई ही नहीं, वह नहीं हो पाई।",
    ],
)
def test_a_plan_that_came_to_nothing_lies_behind(text):
    assert days(text) == ["2022-04-16"]


@pytest.mark.parametrize(
    "text",
    [
        "Kumar is to meet Rao on Saturday, but the place has not been fixed.",
        "Kumar was to meet Rao on Saturday, the party said.",
        "शनिवार को होने वाली बैठक में राव नहीं आएंगे।",
    ],
)
def test_a_plan_of_which_nothing_more_is_told_lies_ahead(text):
    assert days(text) == ["2022-04-23"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The leaders, who had been asked to come on Sunday, did not.", ["2022-04-17"]),
        ("He had been scheduled to meet her on Sunday.", ["2022-04-17"]),
        ("He has been asked to come on Sunday.", ["2022-04-24"]),
        ("He could meet her only on Sunday.", ["2022-04-17"]),
        ("He could meet her on Sunday.", ["2022-04-24"]),
        ("The list, likely by Friday, was discussed on Monday.", ["2022-04-22", "2022-04-18"]),
        ("Rao met them on Saturday to plan Friday's rally.", ["2022-04-16", "2022-04-22"]),
        ("She is in Delhi till Friday.", ["2022-04-22"]),
        ("She was in Delhi till Friday.", ["2022-04-15"]),
        ("They came on Tuesday for the camp that opens on Friday.", ["2022-04-19", "2022-04-22"]),
    ],
)
def test_a_plan_beside_what_took_place_turns_only_its_own_day(text, meant):
    assert days(text) == meant
