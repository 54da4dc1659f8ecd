package kz.bagalau.testing.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Questions on school mathematics with true answers, the same in both languages; each kind in several variants. */
final class DemoMathematics {
    private static final int VARIANTS = 8;
    private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53};
    private static final int[] COMPOSITES = {9, 15, 21, 25, 27, 33, 35, 39, 49, 51, 55, 57, 63, 65, 69, 77};

    private final String language;

    DemoMathematics(String language) {
        this.language = language;
    }

    /** The XML of all items. */
    List<String> items() {
        List<String> items = new ArrayList<>();
        for (int k = 0; k < VARIANTS; k++) {
            items.add(power(k));
            items.add(primes(k));
            items.add(equation(k));
            items.add(fractions(k));
            items.add(derivatives(k));
            items.add(percent(k));
            items.add(progression(k));
            items.add(roots(k));
        }
        return items;
    }

    private String power(int k) {
        int base = 2 + k % 4;
        int a = 3 + k;
        int b = 2 + k % 3;
        return QtiXml.choice(
                id("power", k),
                language,
                title(new Wording("Дәрежелер", "Степени")),
                say(
                        new Wording(
                                "Өрнекті ықшамдаңыз: %1$d<sup>%2$d</sup> · %1$d<sup>%3$d</sup>",
                                "Упростите выражение: %1$d<sup>%2$d</sup> · %1$d<sup>%3$d</sup>"),
                        base,
                        a,
                        b),
                List.of(
                        "%d<sup>%d</sup>".formatted(base, a + b),
                        "%d<sup>%d</sup>".formatted(base, a * b),
                        "%d<sup>%d</sup>".formatted(base * base, a + b),
                        "%d<sup>%d</sup>".formatted(base, a - b)));
    }

    private String primes(int k) {
        List<String> right = List.of("" + PRIMES[k], "" + PRIMES[k + 8]);
        List<String> wrong = List.of("" + COMPOSITES[k], "" + COMPOSITES[k + 4], "" + COMPOSITES[k + 8]);
        return QtiXml.multiple(
                id("primes", k),
                language,
                title(new Wording("Жай сандар", "Простые числа")),
                say(new Wording("Барлық жай сандарды таңдаңыз.", "Выберите все простые числа.")),
                right,
                wrong);
    }

    private String equation(int k) {
        int a = 2 + k;
        int x = 3 + 2 * k;
        int b = 7 + k;
        return QtiXml.number(
                id("equation", k),
                language,
                title(new Wording("Сызықтық теңдеу", "Линейное уравнение")),
                say(
                        new Wording(
                                "Теңдеуді шешіңіз: %dx + %d = %d. x мәнін жазыңыз.",
                                "Решите уравнение: %dx + %d = %d. Запишите значение x."),
                        a,
                        b,
                        a * x + b),
                x);
    }

    private String fractions(int k) {
        int n = 5 + k;
        return QtiXml.order(
                id("fractions", k),
                language,
                title(new Wording("Бөлшектерді салыстыру", "Сравнение дробей")),
                say(new Wording("Бөлшектерді өсу ретімен орналастырыңыз.", "Расположите дроби по возрастанию.")),
                List.of("1/" + (n + 3), "1/" + n, "2/" + n, (n - 1) + "/" + n));
    }

    private String derivatives(int k) {
        int n = 3 + k;
        return QtiXml.match(
                id("derivatives", k),
                language,
                title(new Wording("Туындылар", "Производные")),
                say(new Wording(
                        "Функцияны оның туындысымен сәйкестендіріңіз.", "Соотнесите функцию с её производной.")),
                List.of("x<sup>%d</sup>".formatted(n), "sin x", "%dx".formatted(n)),
                List.of("%dx<sup>%d</sup>".formatted(n, n - 1), "cos x", "%d".formatted(n)));
    }

    private String percent(int k) {
        int price = 4000 + 500 * k;
        int off = 10 + 5 * (k % 4);
        int now = price - price * off / 100;
        return QtiXml.choice(
                id("percent", k),
                language,
                title(new Wording("Пайыз", "Проценты")),
                say(
                        new Wording(
                                "Кітаптың бағасы %d теңге еді, ол %d %% арзандады. Жаңа бағасы қанша?",
                                "Книга стоила %d тенге и подешевела на %d %%. Какова новая цена?"),
                        price,
                        off),
                IntStream.of(now, now + price / 20, price - off, now - price / 20)
                        .mapToObj("%d ₸"::formatted)
                        .toList());
    }

    private String progression(int k) {
        int first = 2 + k;
        int step = 3 + k % 5;
        int n = 10 + k;
        return QtiXml.number(
                id("progression", k),
                language,
                title(new Wording("Арифметикалық прогрессия", "Арифметическая прогрессия")),
                say(
                        new Wording(
                                "Арифметикалық прогрессияда a<sub>1</sub> = %d, d = %d. a<sub>%d</sub> мәнін табыңыз.",
                                "В арифметической прогрессии a<sub>1</sub> = %d, d = %d. Найдите a<sub>%d</sub>."),
                        first,
                        step,
                        n),
                first + (long) step * (n - 1));
    }

    private String roots(int k) {
        int p = 2 + k;
        int q = 3 + k;
        return QtiXml.choice(
                id("roots", k),
                language,
                title(new Wording("Квадрат теңдеу", "Квадратное уравнение")),
                say(
                        new Wording(
                                "x<sup>2</sup> − %dx + %d = 0 теңдеуінің түбірлері қандай?",
                                "Каковы корни уравнения x<sup>2</sup> − %dx + %d = 0?"),
                        p + q,
                        p * q),
                List.of(
                        "%d; %d".formatted(p, q),
                        "−%d; −%d".formatted(p, q),
                        "%d; %d".formatted(p - 1, q + 1),
                        "1; %d".formatted(p * q)));
    }

    private String id(String kind, int variant) {
        return "mathematics-%s-%d-%s".formatted(kind, variant + 1, language);
    }

    private String title(Wording wording) {
        return ItemMaker.title(wording, language);
    }

    private String say(Wording wording, Object... values) {
        return wording.formatted(values).in(language);
    }
}
