"""Words around names: honorifics, roles, verbs of speech, what is no person, in English."""

from __future__ import annotations

from pollcorpus.languages.en.deeds import BETWEEN, DEEDS, DONE_BY
from pollcorpus.plugins.name_cues import NameCues

_MALE = "mr mister shri sri sh shree thiru sir janab"
_FEMALE = "mrs ms miss smt shrimati sushri km kum madam tmt begum"
_HONORIFICS = f"""
{_MALE} {_FEMALE} dr doctor prof professor adv advocate er late hon honourable honorable rev fr
messrs capt col gen lt maj brig cmde com comrade retd
"""
_TITLES = """
captain colonel general major brigadier lieutenant commander wing raja rani maharaja maharani rajmata
kunwar kumari swami sadhvi sadhu mahant maulana mufti haji hafiz syed sayed sheikh shaikh sant baba guru
acharya pandit pt sardar thakur chaudhary babu lord yogi nawab mirza mohd md mullah imam pir father
bishop archbishop cardinal
"""
_PUBLIC = """
leader leaders president chief minister ministers mp mps mla mlas mlc mlcs pm cm dcm lop fm hm eam lg l-g chairman
chairperson chairwoman convener convenor spokesperson spokesman spokeswoman spokespersons secretary
secretaries governor mayor candidate candidates nominee nominees supremo patriarch matriarch boss
veteran veterans stalwart stalwarts heavyweight strongman satrap lawmaker lawmakers legislator legislators
parliamentarian senator congressman speaker incharge in-charge charge observer observers treasurer
coordinator convenors conveners councillor corporator sarpanch pradhan mukhiya neta politician politicians
strategist ideologue premier chancellor aide loyalist scion heavyweights rebel turncoat whip deputy
lieutenant functionary functionaries office-bearer member members ministers vice-president
vice-presidents ex-mla ex-mp ex-minister
"""
_ROLES = f"""
{_PUBLIC} head founder co-founder economist activist activists journalist author
actor actress filmmaker film-maker director producer singer cricketer skipper coach opener batter bowler
pacer spinner batsman ceo cmd md coo cfo cto owner chair co-chair vice-chair vice-chairman industrialist
businessman businesswoman entrepreneur entrepreneurs billionaire lawyer advocate counsel
judge judges commissioner officer officers dgp igp ig sp ssp dsp dc dm dcp acp dig sdm bdo collector
magistrate superintendent inspector sub-inspector constable scholar scientist doctor analyst analysts
expert experts historian writer poet editor reporter correspondent son sons daughter daughters wife
husband brother brothers sister sisters father mother nephew niece uncle aunt cousin grandson
granddaughter son-in-law daughter-in-law father-in-law brother-in-law widow adviser advisor advisors
confidant confidante colleague colleagues counterpart counterparts predecessor successor rival king
queen prince princess pope ambassador envoy diplomat principal registrar vice-chancellor resident
priest seer cleric accused suspect victim convict gangster don dr friend friends manager engineer gs
partner trustee solicitor attorney dean hero heroine selector lyricist composer choreographer
justice justices commandant subedar havildar jawan admiral marshal staffer trader shopkeeper farmer
villager student teacher lecturer contractor driver guard pilot nurse physician surgeon psychologist
musician dancer comedian photographer designer influencer youtuber blogger columnist anchor presenter
umpire referee wrestler boxer shuttler sprinter athlete footballer striker goalkeeper defender midfielder
all-rounder wicketkeeper ias-officer chairmen trustee moderator panellist petitioner respondent
cinematographer educationist cleric imam linguist linguists officer-in-charge
"""
_SPEECH = """
said says told tells added adds alleged claimed claims stated tweeted asked met attended skipped urged
argued insisted noted recalled remarked replied reiterated quipped asserted announced slammed accused
criticised criticized condemned welcomed thanked greeted addressed chaired presided visited arrived
resigned joined quit contested lost won defeated filed campaigned questioned admitted denied confirmed
clarified explained pointed observed wrote posted emphasised emphasized stressed exuded lashed hit
expressed appealed demanded sought called inaugurated flagged laid unveiled
"""
_APPOSITIONS = """
who whose whom a an the another former senior then now also aged son daughter wife and
himself herself sacked expelled suspended sidelined disgruntled
"""
_THINGS = """
road marg street lane avenue crescent chowk chowraha nagar vihar puram colony enclave bagh baug baag udyan vatika wada maidan ground park
garden gardens apartments residency stadium airport station terminal port dam bridge flyover setu canal sagar lake river ghat
bhawan bhavan bhawans house hall complex centre center mall tower towers building auditorium hospital
school college university vidyapeeth vidyalaya institute academy library museum memorial samadhi sthal
smriti smruti smruthi smarak statue temple mandir masjid mosque church gurdwara gurudwara math ashram dham dargah
yojana scheme abhiyan mission awas yatra programme program project plan package fund trophy cup award
awards prize puraskar jayanti diwas day nidhi pratishthan foundation trust express tournament
championship act bill law code commission report case verdict judgment formula doctrine biopic
film movie song hostel circle gate fort palace cave caves hill hills valley sanctuary reserve
parinirvan parinirvana punyatithi mahotsav mela utsav kalyan nyas sansthan prize lecture chair
cantonment ward national international rural urban sadan niwas kendra bazar bazaar market gram pur gali tola setu path peeth
expressway highway motorway flyover bypass corridor ghar trusts acts rules insurance devasthanam temple
shrine naukri parv saptah samman guarantee vidhi awaas niyam adhiniyam sanhita portal app helpline vaccine
"""
_BODIES = """
party parties congress dal sena morcha league front bloc alliance committee commission council board
authority corporation corp ltd limited pvt inc llp company co group bank association federation union
unions society sangh sangathan samiti samithi parishad manch mahasabha mahasangh sabha panchayat
parliament assembly ministry department dept directorate bureau agency administration government govt
court tribunal police army navy force forces regiment battalion service services club team network
times express tribune telegraph herald post gazette chronicle journal news press channel media
university industries motors steel power energy securities capital technologies labs organisation
organization forum collective movement campaign conference summit secretariat embassy mission mandal
samaj kazhagam katchi aghadi aaghadi gathbandhan yuti mahayuti undertaking enterprises partners
bench benches petition petitions ventures holdings exchange exchanges airlines airways pharma cements cement
"""
_FAMILIES = """
family families parivar clan clans dynasty brothers sisters siblings duo trio loyalists
household khandan couple
"""
_PLAIN = """
the a an in on at of for to by from with and or but as if it its he she they we you i his her their our
your my this that these those there here when while where what who whom whose which why how after before
during since until amid amidst despite although though however meanwhile moreover besides earlier later
today yesterday tomorrow now then also even just only not no yes so such some many most more several all
both each every any other others another few much one two three four five six seven eight nine ten first
second third last next previous new old former ex senior top key big bigger young union central national
state states district local regional general joint additional assistant acting interim special chief deputy
vice prime foreign home finance defence external affairs railway railways health education law social
welfare culture tourism agriculture rural urban women child labour commerce industry power steel coal
petroleum transport environment forest parliamentary human resource development information broadcasting
january february march april may june july august september october november december jan feb mar apr jun
jul aug sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat
sun indian indians hindu hindus muslim muslims sikh sikhs christian christians dalit dalits obc obcs sc st
jat jats maratha marathas patidar patidars brahmin brahmins rajput rajputs american british chinese russian
pakistani french german japanese israeli iranian ukrainian european asian african australian canadian
bangladeshi nepali bengali punjabi gujarati tamil telugu kannada malayalam marathi urdu hindi english
western eastern northern southern north south east west asia europe africa america australia england britain
india bharat delhi pakistan china russia ukraine israel iran iraq usa us uk uae un eu usa nepal bangladesh
japan france germany italy canada lanka afghanistan turkey poland qatar saudi arabia egypt syria korea
singapore malaysia indonesia thailand vietnam myanmar bhutan maldives brazil mexico spain sweden norway
opposition centre left right sunday morning evening night week month year lakh crore rs per cent percent
sources quoting citing reacting speaking talking asked asking responding addressing attacking taking
hitting accusing alleging criticising slamming welcoming referring according meeting following hours days
ahead soon once again still yet perhaps maybe will would could should can may might must shall do does did
has have had is are was were be been being let like unlike among between under over about against into
through without within across along around near behind beyond because whether instead thus hence therefore
further again finally initially recently currently notably interestingly importantly significantly
reportedly apparently accordingly separately similarly likewise consequently subsequently nonetheless
nevertheless hindutva covid corona coronavirus lockdown budget election elections poll polls vote votes
seat seats phase result results exit opinion survey manifesto rally roadshow campaign ticket tickets list
lists nomination nominations mandate majority coalition tie-up pact deal talks live updates watch read
photo photos image file video pti ani ians reuters afp bureau desk exclusive breaking latest follow
advertisement also source credit getty ht toi ndtv cnn bbc abp zee aaj tak
tv fir cbi ed nia raw it gst rbi sebi isro drdo cag upsc ssc neet jee ugc cbse iit iim aiims jnu amu
bhu du ias ips ifs irs upa nda caa nrc npr ucc evm evms vvpat rti pil hc sc ceo vip vvip nri ngo ngos
natural resources skills employment atomic space science technology chemicals fertilisers fertilizers textiles
minority ayush cooperation consumer food public panchayati ott ipl icc bcci odi hiv aids ok tn mh ka ap ts kl wb up mp hp jk uk cg jh rj gj hr pb ncr
faction factions camp ruling brand team mission vision operation project gs
"""
_DOUBTFUL = """
page best will rose may long park major short king young white brown black green field hall fort page
bank force case star sun moon gold silver price mint power star shah
"""
_NO_PERSONS = (
    "speakership",
    "ministership",
    "chairmanship",
    "presidentship",
    "governorship",
    "secretaryship",
    "leadership",
    "premiership",
    "padma bhushan",
    "padma shri",
    "padma vibhushan",
    "bharat ratna",
    "param vir",
    "jai shri ram",
    "jai shree ram",
    "jai hind",
    "jai jawan",
    "jai kisan",
    "jai vigyan",
    "jai anusandhan",
    "jai bhim",
    "jai mahakal",
    "jai jagannath",
    "gati shakti",
    "nyay patra",
    "sankalp patra",
    "vachan patra",
    "ghoshna patra",
    "jan sangharsh",
    "bharat jodo",
    "viksit bharat",
    "vande bharat",
    "lakhpati didi",
    "ladki bahin",
    "mann ki baat",
    "los angeles",
    "san francisco",
    "kuala lumpur",
    "red sea",
    "hong kong",
    "bharat mata",
    "ram rajya",
    "ram navami",
    "hindu rashtra",
    "morgan stanley",
    "goldman sachs",
    "tata sons",
    "tata motors",
    "wells fargo",
    "ernst young",
    "grant thornton",
    "johnson johnson",
    "standard chartered",
    "hans news",
    "taj mahal",
    "red fort",
    "wall street",
    "silicon valley",
    "bollywood hungama",
    "deccan herald",
    "deccan chronicle",
    "dainik bhaskar",
    "amar ujala",
    "indira awas",
)
_GENERIC = """
kumar kumari singh devi lal prasad ram chandra chand khan das ali mohammad mohammed mohd md rao begum kaur
bai ben bhai nath dev ahmed ahmad
"""

_NO_PARTY_OF_ITS_OWN = (
    "Mahila|Women|Youth|Kisan|Kisaan|Farmers?|Mazdoor|Workers|Labour|Students?|Minority|OBC|SC|ST|Jati|Janjati|Legislature|"
    "Parliamentary|Third|Second|Federal|Opposition|Ruling|Regional|Premier|Super|Football|Cricket|Hockey|Kabaddi|Zilla|Trade|Lawyers|"
    "Teachers|Employees|Writers|Swadeshi|Jagran|Cultural|Tea|Chief|Minister|Prime|President|Former|Lok|Sabha|Rajya|Assembly|"
    "Mr|Mrs|Ms|Dr|Shri|Sri|MLA|MP|CM|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|"
    "US|British|Chinese|Pakistan|Bangladesh|Nepal|Nepali|Sri|Lanka|American|Israeli|Japanese|Russian|Turkish|Hyderabad"
)
"""Words in the names of wings, unions, clubs and houses, and of parties of other countries."""
_NO_NAME_BEGINS = (
    "The|A|An|In|At|On|For|With|Besides|Under|Both|Even|Only|When|While|But|And|Or|If|Since|As|Of|To|By|From|After|Before|That|"
    "This|These|Those|Its|Their|His|Her|Our|My|Another|Other|Every|Each|No|Not|New|Old|Two|Three|Four|Smaller|Also|Meanwhile|Like|"
    "Among|Between|Unlike|Then|Now|Earlier|Later|Former|Senior|Leaders?|Said|Will|Has|Have|Is|Are"
)
_UNLISTED = (
    rf"(?<![\w.'-])(?!(?:{_NO_NAME_BEGINS}) )(?:(?!(?:{_NO_PARTY_OF_ITS_OWN}) )[A-Z][A-Za-z&-]+ ){{2,5}}"
    r"(?:Party|Morcha|Dal|Front|League|Kazhagam|Katchi|Munnani|Manch|Sangathan)(?![\w-]|'s? Club)(?: \([A-Z][A-Za-z .]{1,25}\))?"
    r"|(?<=the |The |his |her )(?:Party|Front|Movement|Forum|League) for (?:[A-Z][a-z]+ (?:and )?){1,3}[A-Z][a-z]+"
)

NAMES = NameCues(
    cased=True,
    honorifics=frozenset(_HONORIFICS.split()),
    male=frozenset(_MALE.split()),
    female=frozenset(_FEMALE.split()),
    titles=frozenset(_TITLES.split()),
    respects=frozenset(
        [
            "ji",
            "saheb",
            "sahab",
            "sahib",
            "saab",
            "garu",
            "bhai",
            "ben",
            "behen",
            "didi",
            "dada",
            "da",
            "anna",
            "amma",
        ]
    ),
    roles=frozenset(_ROLES.split()),
    public_roles=frozenset(_PUBLIC.split()),
    speech=frozenset(_SPEECH.split()),
    deeds=DEEDS,
    between=BETWEEN,
    done_by=DONE_BY,
    appositions=frozenset(_APPOSITIONS.split()),
    things=frozenset(_THINGS.split()),
    bodies=frozenset(_BODIES.split()),
    families=frozenset(_FAMILIES.split()),
    plain=frozenset(_PLAIN.split()),
    particles=frozenset(
        [
            "ul",
            "ur",
            "ud",
            "bin",
            "al",
            "ibn",
            "e",
            "de",
            "da",
            "di",
            "van",
            "von",
            "der",
            "la",
            "el",
        ]
    ),
    generic=frozenset(_GENERIC.split()),
    doubtful=frozenset(_DOUBTFUL.split()),
    closers=frozenset(),
    conjunctions=frozenset({"and", "&", "with"}),
    letters=frozenset(),
    committees={
        "core committee": "core committee",
        "core group": "core group",
        "parliamentary party": "Parliamentary Party",
        "parliamentary board": "Parliamentary Board",
        "legislature party": "Legislature Party",
        "legislative party": "Legislature Party",
        "national executive": "National Executive",
        "working committee": "Working Committee",
        "national executive committee": "National Executive",
        "central election committee": "Central Election Committee",
        "state election committee": "State Election Committee",
        "election committee": "Election Committee",
        "political affairs committee": "Political Affairs Committee",
        "screening committee": "screening committee",
        "coordination committee": "coordination committee",
        "co-ordination committee": "coordination committee",
        "steering committee": "steering committee",
        "manifesto committee": "manifesto committee",
        "campaign committee": "campaign committee",
        "disciplinary committee": "disciplinary committee",
        "seat-sharing committee": "seat-sharing committee",
        "seat sharing committee": "seat-sharing committee",
        "seat-sharing panel": "seat-sharing committee",
        "seat sharing panel": "seat-sharing committee",
        "election management committee": "election management committee",
        "poll management committee": "election management committee",
        "campaign panel": "campaign committee",
        "manifesto panel": "manifesto committee",
        "alliance panel": "alliance committee",
        "screening panel": "screening committee",
        "drafting committee": "drafting committee",
        "alliance committee": "alliance committee",
        "national alliance committee": "National Alliance Committee",
        "congress committee": "Congress Committee",
        "politburo": "Politburo",
        "polit bureau": "Politburo",
        "central committee": "Central Committee",
        "state committee": "State Committee",
        # capitals: only where their party is named beside them, as many bodies have such ones
        "district committee": "District Committee",
        "liaison committee": "Liaison Committee",
        "executive committee": "Executive Committee",
        "state executive committee": "State Executive",
        "central executive committee": "Central Executive Committee",
        "central working committee": "Central Working Committee",
        "state working committee": "State Working Committee",
        "political committee": "Political Committee",
        "advisory committee": "Advisory Committee",
        "candidate selection committee": "Candidate Selection Committee",
        "selection committee": "Selection Committee",
        "state executive": "State Executive",
        "state council": "State Council",
        "governing council": "Governing Council",
        "executive council": "Executive Council",
        "advisory council": "Advisory Council",
        "state secretariat": "State Secretariat",
        "central secretariat": "Central Secretariat",
        "state core committee": "core committee",
        "political bureau": "Politburo",
        "general council": "general council",
        "national council": "National Council",
    },
    parties=frozenset(
        [
            "party",
            "dal",
            "sena",
            "morcha",
            "front",
            "league",
            "kazhagam",
            "katchi",
            "congress",
            "samithi",
            "samiti",
            "parishad",
            "aghadi",
            "paksha",
            "tehreek-e-insaf",
            "conference",
        ]
    ),
    led=frozenset({"led", "headed", "backed", "helmed"}),
    outfits=frozenset({"party", "outfit"}),
    led_by=frozenset({"of", "led by", "headed by", "helmed by"}),
    splits=frozenset({"faction", "camp", "group", "led"}),
    vague=frozenset({"left", "the left", "left parties", "grand alliance (assam)"}),
    not_alone=frozenset(
        [
            "male",
            "left",
            "centre",
            "sangh",
            "majlis",
            "ham",
            "vip",
            "pda",
            "sp",
            "ss",
            "nc",
            "cc",
            "pb",
            "cec",
            "pac",
            "md",
            "jap",
            "bap",
            "tdp-bjp",
            "pt",
            "ec",
            "cag",
            "nac",
            "clp",
            "pcc",
            "cpp",
            "ba",
            "sena",
            "si",
            "people's",
            "plurals",
            "peace",
            "gupkar",
            "gathbandhan",
            "cd",
            "uf",
            "nf",
            "tf",
            "ne",
            "km",
            "mm",
            "sm",
            "kc",
            "wpi",
            "psp",
            "independents",
            "nominated",
            "none",
            "vanchit",
            "samajwadi",
            "ind",
            "ad",
            "cpp",
            "mag",
            "rd",
            "skm",
            "lsp",
            "aisf",
            "jp",
            "npp",
            "aimc",
            "pk",
            "eag",
            "gop",
            "hsp",
            "majlis",
            "sdf",
            "mda",
            "gfp",
            "rgp",
            "ashp",
            "dap",
            "mul",
            "ppa",
            "pjp",
            "mpc",
            "kpa",
            "rsp",
            "jsp",
            "lf",
        ]
    ),
    party_signs=frozenset(
        [
            "party",
            "leader",
            "leaders",
            "chief",
            "president",
            "mla",
            "mlas",
            "mp",
            "mps",
            "candidate",
            "candidates",
            "alliance",
            "seats",
            "seat",
            "workers",
            "worker",
            "supremo",
            "spokesperson",
            "spokesman",
            "national",
            "state",
            "general",
            "contest",
            "contesting",
            "tie-up",
            "ticket",
            "tickets",
            "government-led",
            "nominee",
            "cadre",
            "cadres",
            "office",
            "headquarters",
            "unit",
            "combine",
            "bloc",
            "faction",
            "founder",
            "patron",
            "ally",
            "allies",
            "legislators",
            "votes",
            "vote",
            "won",
            "lost",
        ]
    ),
    no_party=frozenset(
        [
            "us",
            "pakistan",
            "pakistani",
            "all-pakistan",
            "bangladesh",
            "british",
            "u.s",
            "american",
            "america",
            "indian-american",
            "science",
            "medical",
            "history",
            "world",
        ]
    ),
    articles=frozenset("the a an of in at near".split()),
    listings=frozenset(
        "list lists candidate candidates nominee nominees fielded names named contest slate".split()
    ),
    possessives=frozenset({"s"}),
    definite=frozenset(["the"]),
    regional=frozenset(
        "neighbouring neighboring adjoining adjacent nearby bound poll-bound election-bound ruled bjp-ruled congress-ruled whole entire all and or of in for to with from".split()
    ),
    ranked=frozenset(
        "police policemen superintendent constable cops sp's dsp asp fir arrested".split()
    ),
    former=frozenset("former ex erstwhile ex-".split()),
    offices=frozenset(
        "governor premier strategist patriarch chancellor mayor convener convenor".split()
    ),
    heads=frozenset({"president", "chief", "supremo"}),
    own_party=frozenset(["party"]),
    outsiders=frozenset(
        "former ex erstwhile then expelled suspended sacked ousted dissident turncoat anti non pro "
        "rival rivals opponent critic critics ally allies friend partner unlike against deserter "
        "defector".split()
    ),
    no_persons=frozenset(_NO_PERSONS),
    members=frozenset({"member"}),
    panels={"committee": "committee", "panel": "panel"},
    he=frozenset({"he"}),
    she=frozenset({"she"}),
    units=frozenset("state pradesh".split()),
    owning=frozenset("s of the state central national all its".split()),
    belonging=frozenset(["of", "from"]),
    pronouns=frozenset(),
    separate=frozenset(),
    counted=frozenset("seat seats constituency constituencies segments".split()),
    portions=frozenset("share quota kitty".split()),
    siblings=frozenset("brothers sisters siblings cousins couple duo".split()),
    kin=frozenset(
        "son sons daughter wife husband brother sister nephew niece father mother uncle aunt cousin grandson "
        "granddaughter stepson stepdaughter spouse heir sibling".split()
    ),
    premises=frozenset("office headquarters residence bungalow farmhouse hotel".split()),
    locatives=frozenset(
        "seat seats constituency constituencies district town city assembly lok parliamentary".split()
    ),
    unlisted=_UNLISTED,
    split_before=r"(?<![\w.'-])(?P<mark>Socialist|Democratic|Revolutionary|Progressive|Loktantrik|Krantikari|Swatantra|Samyukta) $",
    split_after=r" ?\((?P<mark>Leninist|Bolshevik|Socialist|Democratic|Secular|Revolutionary|Punar Surjit)\)",
    common="pollcorpus.languages.en/common.txt",
)
