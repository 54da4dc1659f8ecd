package kz.bagalau.testing.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Questions on computers and networks, a special discipline of technical and vocational education, with true answers. */
final class DemoNetworks {
    static final String SUBJECT = "TVET_06120100";

    private static final int VARIANTS = 7;
    private static final List<String> PROTOCOLS =
            List.of("HTTP", "SSH", "SMTP", "DNS", "HTTPS", "FTP", "POP3", "IMAP", "Telnet", "LDAP");
    private static final List<String> PORTS = List.of("80", "22", "25", "53", "443", "21", "110", "143", "23", "389");

    private final ItemMaker make;

    DemoNetworks(String language) {
        make = new ItemMaker(SUBJECT, language);
    }

    /** The XML of all items. */
    List<String> items() {
        List<String> items = new ArrayList<>();
        for (int variant = 0; variant < VARIANTS; variant++) {
            items.add(binary(variant));
            items.add(hexadecimal(variant));
            items.add(hosts(variant));
            items.add(mask(variant));
            items.add(transfer(variant));
            items.add(sizes(variant));
            items.add(ports(variant));
            items.add(bits(variant));
        }
        return items;
    }

    private String binary(int variant) {
        int number = 37 + 13 * variant;
        return make.number(
                "binary",
                variant,
                new Wording("Екілік сан", "Двоичное число"),
                new Wording(
                                "Екілік санау жүйесіндегі %s<sub>2</sub> санын ондық жүйеде жазыңыз.",
                                "Запишите двоичное число %s<sub>2</sub> в десятичной системе.")
                        .formatted(Integer.toBinaryString(number)),
                number);
    }

    private String hexadecimal(int variant) {
        int number = 171 + 9 * variant;
        return make.choice(
                "hexadecimal",
                variant,
                new Wording("Он алтылық сан", "Шестнадцатеричное число"),
                new Wording(
                                "%d<sub>10</sub> саны он алтылық санау жүйесінде қалай жазылады?",
                                "Как записывается число %d<sub>10</sub> в шестнадцатеричной системе?")
                        .formatted(number),
                IntStream.of(number, number + 1, number - 16, number + 17)
                        .mapToObj(each -> Integer.toHexString(each).toUpperCase(Locale.ROOT))
                        .toList());
    }

    private String hosts(int variant) {
        int prefix = 23 + variant;
        return make.number(
                "hosts",
                variant,
                new Wording("Желі түйіндері", "Узлы сети"),
                new Wording(
                                "IPv4 желісінің префиксі /%d. Желі мекенжайы мен кең таратылым мекенжайын есептемегенде, онда неше түйін болуы мүмкін?",
                                "Префикс сети IPv4 – /%d. Сколько узлов может быть в ней, не считая адреса сети и широковещательного?")
                        .formatted(prefix),
                (1L << (32 - prefix)) - 2);
    }

    private String mask(int variant) {
        int prefix = 24 + variant;
        return make.choice(
                "mask",
                variant,
                new Wording("Желі маскасы", "Маска сети"),
                new Wording("/%d префиксіне қай маска сәйкес келеді?", "Какая маска соответствует префиксу /%d?")
                        .formatted(prefix),
                IntStream.of(prefix, prefix - 1, prefix + 1, prefix - 2)
                        .mapToObj(DemoNetworks::maskOf)
                        .toList());
    }

    private String transfer(int variant) {
        int seconds = 12 + 4 * variant;
        int speed = 20 + 10 * variant;
        int megabytes = seconds * speed / 8;
        return make.number(
                "transfer",
                variant,
                new Wording("Деректерді беру", "Передача данных"),
                new Wording(
                                "Көлемі %d Мбайт файл %d Мбит/с жылдамдықпен неше секундта беріледі? (1 байт = 8 бит)",
                                "За сколько секунд передаётся файл объёмом %d Мбайт при скорости %d Мбит/с? (1 байт = 8 бит)")
                        .formatted(megabytes, speed),
                seconds);
    }

    private String sizes(int variant) {
        int number = 2 + variant;
        return make.order(
                "sizes",
                variant,
                new Wording("Ақпарат көлемі", "Объём информации"),
                new Wording(
                        "Көлемдерді өсу ретімен орналастырыңыз (1 Кбайт = 1024 байт).",
                        "Расположите объёмы по возрастанию (1 Кбайт = 1024 байта)."),
                List.of(
                        number + " бит",
                        number + " байт",
                        1000 + number + " байт",
                        number + " Кбайт",
                        number + " Мбайт"));
    }

    private String ports(int variant) {
        List<Integer> three = List.of(variant, variant + 1, variant + 3);
        return make.match(
                "ports",
                variant,
                new Wording("Хаттамалар мен порттар", "Протоколы и порты"),
                new Wording(
                        "Хаттаманы оның стандартты портымен сәйкестендіріңіз.",
                        "Соотнесите протокол с его стандартным портом."),
                three.stream().map(PROTOCOLS::get).toList(),
                three.stream().map(PORTS::get).toList());
    }

    private String bits(int variant) {
        int left = 0b1100 + variant % 4;
        int right = 0b0101 + variant / 2;
        return make.choice(
                "bits",
                variant,
                new Wording("Разрядтық амалдар", "Поразрядные операции"),
                new Wording("%s XOR %s амалының нәтижесі қандай?", "Каков результат операции %s XOR %s?")
                        .formatted(fourBits(left), fourBits(right)),
                IntStream.of(left ^ right, ~(left ^ right) & 0b1111, (left ^ right) ^ 1, (left ^ right) ^ 2)
                        .mapToObj(DemoNetworks::fourBits)
                        .toList());
    }

    private static String fourBits(int number) {
        return Integer.toBinaryString(0b10000 | number).substring(1);
    }

    private static String maskOf(int prefix) {
        long mask = 0xffffffffL << (32 - prefix);
        return "%d.%d.%d.%d".formatted(mask >> 24 & 255, mask >> 16 & 255, mask >> 8 & 255, mask & 255);
    }
}
