internal import Diagnostics

extension MessageCatalogue {
  /// Why a file cannot be read, its encoding, and what was repaired in it.
  static let kyrgyzFiles: [String: String] = [
    "SOURCE_DATE_EPOCH is “%1”, which is no number of seconds since 1970":
      "SOURCE_DATE_EPOCH «%1» деген маани, ал эми бул 1970-жылдан берки секунддардын саны эмес",
    "a whole number, such as 1773273600": "бүтүн сан, мисалы 1773273600",
    "take it out of the environment, or set it right":
      "өзгөрмөнү чөйрөдөн алып салыңыз же оңдоңуз",
    "this system cannot read %1": "бул компьютерде %1 коддоосун окууга болбойт",
    "save the file as UTF-8": "файлды UTF-8 коддоосунда сактаңыз",
    "the file is not UTF-8; it was read as %1": "файл UTF-8 коддоосунда эмес; ал %1 катары окулду",
    "if letters look wrong, name the encoding with --encoding, or export as UTF-8":
      "эгер тамгалар туура эмес көрүнсө, коддоону `--encoding` менен көрсөтүңүз же жоопторду UTF-8 менен кайра жүктөп алыңыз",
    "the text had been %1 and was taken for %2 when it was saved, first here; its letters were turned back, every one of them":
      "текст %1 коддоосунда болгон, бирок сакталганда %2 деп кабыл алынган, биринчиси ушул жерде; бардык тамгалар калыбына келтирилди",
    "the text had been %1 and was taken for %2 when it was saved twice, first here; its letters were turned back, every one of them":
      "текст %1 коддоосунда болгон, бирок сакталганда эки жолу %2 деп кабыл алынган, биринчиси ушул жерде; бардык тамгалар калыбына келтирилди",
    "the text had been %1 and was taken for %2 when it was saved several times, first here; its letters were turned back, every one of them":
      "текст %1 коддоосунда болгон, бирок сакталганда бир нече жолу %2 деп кабыл алынган, биринчиси ушул жерде; бардык тамгалар калыбына келтирилди",
    "to read the text as it stands in the file, say `--encoding utf-8`":
      "текстти файлда кандай турса ошондой окуу үчүн `--encoding utf-8` кошуңуз",
    "a byte here is no %1 text; “\u{FFFD}” stands for it":
      "бул жерде %1 коддоосунда жок белги бар; анын ордунда «\u{FFFD}» турат",
    "%1 places hold bytes that are no %2 text, the first one here; “\u{FFFD}” stands for each":
      "%2 коддоосунда жок белгилер бар жерлер: %1, биринчиси ушул жерде; ар биринин ордунда «\u{FFFD}» турат",
    "export the answers again, or name the encoding with --encoding":
      "жоопторду кайра жүктөп алыңыз же коддоону `--encoding` менен көрсөтүңүз",
    "a NUL byte stands here": "бул жерде нөл байт турат",
    "a NUL byte was left out here": "бул жерде нөл байт калтырылды",
    "%1 NUL bytes stand in the file, the first one here":
      "файлда нөл байттар бар: %1, биринчиси ушул жерде",
    "%1 NUL bytes were left out, the first one here":
      "калтырылган нөл байттар: %1, биринчиси ушул жерде",
    "export the answers again; the file may be damaged":
      "жоопторду кайра жүктөп алыңыз: файл бузулган болушу мүмкүн",
    "this line stands above the table and is none of its rows; it was left out":
      "бул сап таблицанын үстүндө турат жана ага кирбейт; ал калтырылды",
    "%1 lines from here on stand above the table and are none of its rows; they were left out":
      "ушул саптан баштап таблицанын үстүндөгү саптар: %1; алар таблицага кирбейт жана калтырылды",
    "take them out of the file, or give the table its titles in the first line":
      "аларды файлдан алып салыңыз же аталыштар биринчи сапта турсун",
    "export the answers again as CSV, or open the file in a spreadsheet program and save it as “CSV UTF-8”":
      "жоопторду CSV форматында жүктөп алыңыз же файлды Excelде ачып, «CSV UTF-8» деп сактаңыз",
    "there is no file “%1”": "«%1» деген файл жок",
    "check the spelling and the folder": "файлдын атын жана папканы текшериңиз",
    "this is a folder, not a CSV file": "бул папка, CSV файлы эмес",
    "name the CSV file inside it": "бул папкадагы CSV файлды көрсөтүңүз",
    "the file cannot be read: %1": "файл окулбай жатат: %1",
    "check that you may read the file and that no other program has locked it":
      "файлды окууга укугуңуз бар экенин жана аны башка программа ээлеп албаганын текшериңиз",
    "the file became shorter while it was being read": "файл окулуп жатканда кыскарып калды",
    "wait until the export is complete, then try again":
      "жүктөө бүткөнчө күтүп, кайра аракет кылыңыз",
    "a temporary file for this input cannot be written: %1": "убактылуу файл жазылбай калды: %1",
    "free some space in %1, or set TMPDIR to another folder":
      "%1 папкасында орун бошотуңуз же TMPDIR аркылуу башка папканы көрсөтүңүз",
    "the file is empty": "файл бош",
    "export the answers again; the download may have been cut short":
      "жоопторду кайра жүктөп алыңыз: файл толук жүктөлбөй калган болушу мүмкүн",
    "a line break ends a record and cannot separate cells; the delimiter was found out instead":
      "саптын аягы уячаларды бөлө албайт; бөлгүч автоматтык түрдө аныкталды",
    "leave `--delimiter` out to let Anketa find out":
      "`--delimiter` дегенди алып салыңыз, Anketa бөлгүчтү өзү аныктайт",
    "this is an Excel workbook or a ZIP archive, not a CSV file":
      "бул Excel китепчеси же ZIP архиви, CSV файлы эмес",
    "open it in a spreadsheet program and save it as “CSV UTF-8”; unpack an archive first":
      "файлды Excelде ачып, «CSV UTF-8» деп сактаңыз; архив болсо, адегенде ачыңыз",
    "this is an old Excel workbook, not a CSV file":
      "бул эски үлгүдөгү Excel китепчеси, CSV файлы эмес",
    "open it in a spreadsheet program and save it as “CSV UTF-8”":
      "файлды Excelде ачып, «CSV UTF-8» деп сактаңыз",
    "this is a PDF file, not a CSV file": "бул PDF файлы, CSV эмес",
    "this is a web page, not a CSV file": "бул веб-барак, CSV файлы эмес",
    "a download without signing in often saves the sign-in page; sign in and export again":
      "кызматка кирбей жүктөсөңүз, көбүнчө кирүү барагы сакталат; кирип, жоопторду кайра жүктөп алыңыз",
    "this is a gzip-compressed file, not a CSV file": "бул кысылган файл (gzip), CSV файлы эмес",
    "unpack it first": "адегенде аны ачыңыз",
    "this cell is longer than %1 MB; its end and the rest of the record were left out":
      "бул уяча %1 МБдан узун; анын аягы жана саптын калганы калтырылды",
    "look for a quote that is never closed there, or export the answers again":
      "ал жерден жабылбаган тырмакчаны издеңиз же жоопторду кайра жүктөп алыңыз",
    "a quote opens here and is not closed where the cell ends; the line was read by itself":
      "бул жерде тырмакча ачылып, уячанын аягында жабылган эмес; сап өзүнчө окулду",
    "close the quote, double it if it belongs to the text, or export the answers again":
      "тырмакчаны жабыңыз, ал тексттин бөлүгү болсо, эки эселеңиз, же жоопторду кайра жүктөп алыңыз",
    "quotes are misplaced on this line, the first one here; they were kept as part of the text":
      "бул сапта тырмакчалар ордунда эмес, биринчиси ушул жерде; алар тексттин бөлүгү катары калтырылды",
    "there is a quote inside a cell that is not quoted; it was kept as part of the text":
      "тырмакчасыз уячанын ичинде тырмакча бар; ал тексттин бөлүгү катары калтырылды",
    "in a CSV file such a cell is put in quotes and the quote inside it doubled":
      "CSV файлында мындай уяча тырмакчага алынып, ичиндеги тырмакча эки эселенет",
    "there is text after a closing quote; the quote was taken as part of the cell":
      "жабуучу тырмакчадан кийин текст бар; тырмакча уячанын бөлүгү деп алынды",
    "double the quote inside the cell, or export the answers again":
      "уячанын ичиндеги тырмакчаны эки эселеңиз же жоопторду кайра жүктөп алыңыз",
    "The quote of this cell opened at line %1, column %2.":
      "Бул уячанын тырмакчасы %1-саптын %2-белгисинде ачылган.",
  ]
}
