package kz.bagalau.testing.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions on the reckoning that educators of a field do at work, with true answers; each kind in several variants. */
final class DemoArea {
    private static final int VARIANTS = 6;
    private static final int[] SIZES = {20, 25, 40, 50};
    private static final int[] MAXIMA = {20, 25, 50};

    private final Area area;
    private final ItemMaker make;

    DemoArea(Area area, String language) {
        this.area = area;
        this.make = new ItemMaker(area.name(), language);
    }

    /** The XML of all items. */
    List<String> items() {
        List<String> items = new ArrayList<>();
        for (int variant = 0; variant < VARIANTS; variant++) {
            int seed = area.ordinal() * VARIANTS + variant;
            items.add(share(variant, seed));
            items.add(load(variant, seed));
            items.add(adults(variant, seed));
            items.add(points(variant, seed));
            items.add(timetable(variant, seed));
            items.add(average(variant, seed));
            items.add(norm(variant, seed));
            items.add(growth(variant, seed));
            items.add(shares(variant, seed));
            items.add(durations(variant, seed));
        }
        return items;
    }

    private String share(int variant, int seed) {
        int all = SIZES[seed % SIZES.length];
        int done = all / 2 + 1 + seed % (all / 2 - 1);
        return make.number(
                "share",
                variant,
                new Wording("Үлес", "Доля"),
                new Wording(
                        "%s %d %s бар. Тапсырманы толық орындағандар саны – %d. Бұл неше пайыз? Бүтін санмен жазыңыз (қажет болса, дөңгелектеңіз)."
                                .formatted(area.inGroup.kk(), all, area.learner, done),
                        "%s %d %s. Задание полностью выполнили: %d. Сколько это процентов? Запишите целым числом (при необходимости округлите)."
                                .formatted(area.inGroup.ru(), all, area.learners.ru(), done)),
                Math.round(100.0 * done / all));
    }

    private String load(int variant, int seed) {
        int hours = 12 + seed % 13;
        int weeks = 32 + seed % 5;
        return make.number(
                "load",
                variant,
                new Wording("Жүктеме", "Нагрузка"),
                new Wording(
                                "Апталық жүктеме – %d сағат, жұмыс мерзімі – %d апта. Барлығы неше сағат?",
                                "Недельная нагрузка – %d ч, срок работы – %d нед. Сколько всего часов?")
                        .formatted(hours, weeks),
                (long) hours * weeks);
    }

    private String adults(int variant, int seed) {
        int people = 47 + 3 * seed;
        int perAdult = 6 + seed % 8;
        return make.number(
                "adults",
                variant,
                new Wording("Экскурсия", "Экскурсия"),
                new Wording(
                        "Экскурсияға қатысатын %s саны – %d. Әр %d %s кемінде бір жетекші керек. Ең азы неше жетекші керек?"
                                .formatted(area.learners.kk(), people, perAdult, area.toLearner),
                        "Число %s на экскурсии – %d. На каждые %d %s нужен хотя бы один сопровождающий. Сколько сопровождающих нужно, самое меньшее?"
                                .formatted(area.learners.ru(), people, perAdult, area.learners.ru())),
                (people + perAdult - 1) / perAdult);
    }

    private String points(int variant, int seed) {
        int most = MAXIMA[seed % MAXIMA.length];
        int step = 100 / most;
        int got = most - 3 - seed % (most / 2);
        int percent = got * step;
        return make.choice(
                "points",
                variant,
                new Wording("Балл және пайыз", "Баллы и проценты"),
                new Wording(
                                "Жұмыстың ең жоғары балы – %d, жинақталған балл – %d. Орындалу пайызы қандай?",
                                "Максимальный балл за работу – %d, набрано баллов – %d. Каков процент выполнения?")
                        .formatted(most, got),
                IntStream.of(percent, percent - 2 * step, percent + step, got)
                        .mapToObj("%d %%"::formatted)
                        .toList());
    }

    private String timetable(int variant, int seed) {
        int start = 8 * 60 + 5 * (seed % 24);
        int length = 20 + 5 * (seed % 6);
        int pause = 5 + 5 * (seed % 3);
        int next = start + length + pause;
        return make.choice(
                "timetable",
                variant,
                new Wording("Кесте", "Расписание"),
                new Wording(
                        "Бірінші %s: басталуы – %s, ұзақтығы – %d минут; одан кейін %d минут үзіліс. Келесі %s қай уақытта басталады?"
                                .formatted(area.lesson.kk(), time(start), length, pause, area.lesson.kk()),
                        "Первое %s начинается в %s и длится %d минут, затем перерыв %d минут. Когда начинается следующее?"
                                .formatted(area.lesson.ru(), time(start), length, pause)),
                IntStream.of(next, next - pause, next + pause, next + length)
                        .mapToObj(DemoArea::time)
                        .toList());
    }

    private String average(int variant, int seed) {
        List<Integer> marks = List.of(3 + seed % 3, 5, 4 + seed % 2, 3, 4 + (seed / 2) % 2);
        int sum = marks.stream().mapToInt(Integer::intValue).sum();
        return make.choice(
                "average",
                variant,
                new Wording("Орташа балл", "Средний балл"),
                new Wording(
                                "Бес жұмыстың балдары: %s. Орташа балды табыңыз.",
                                "Баллы за пять работ: %s. Найдите средний балл.")
                        .formatted(marks.stream().map(String::valueOf).collect(Collectors.joining(", "))),
                IntStream.of(sum * 2, sum * 2 + 2, sum * 2 - 2, sum * 2 + 4)
                        .mapToObj(tenths -> tenths / 10 + "," + tenths % 10)
                        .toList());
    }

    private String norm(int variant, int seed) {
        int norm = 10 + seed % 16;
        return make.multiple(
                "norm",
                variant,
                new Wording("Норма", "Норма"),
                new Wording(
                        "Норма: %s ең көбі %d %s. Тізімдегілер саны бойынша нормадан асқандарын таңдаңыз."
                                .formatted(area.inGroup.kk().toLowerCase(Locale.ROOT), norm, area.learner),
                        "Норма: не более %d %s на %s. По числу в списке выберите те случаи, где норма превышена."
                                .formatted(norm, area.learners.ru(), area.perGroupRu)),
                List.of("А – " + (norm + 1), "Б – " + (norm + 3 + seed % 3)),
                List.of("В – " + norm, "Г – " + (norm - 1), "Д – " + (norm - 3)));
    }

    private String growth(int variant, int seed) {
        int before = 41 + seed % 30;
        int now = before + 3 + seed % 17;
        return make.number(
                "growth",
                variant,
                new Wording("Өсім", "Прирост"),
                new Wording(
                                "Көрсеткіш өткен жылы %d %% болды, биыл – %d %%. Ол неше пайыздық тармаққа өсті?",
                                "В прошлом году показатель составлял %d %%, в этом – %d %%. На сколько процентных пунктов он вырос?")
                        .formatted(before, now),
                now - before);
    }

    private String shares(int variant, int seed) {
        int low = 12 + seed % 12;
        return make.order(
                "shares",
                variant,
                new Wording("Үлестерді салыстыру", "Сравнение долей"),
                new Wording("Үлестерді өсу ретімен орналастырыңыз.", "Расположите доли по возрастанию."),
                List.of(low + " %", "1/4", "0,%d".formatted(31 + seed % 40), "3/4", "0,%d".formatted(80 + seed % 19)));
    }

    private String durations(int variant, int seed) {
        int[] minutes = {65 + seed % 50, 125 + seed % 50, 185 + seed % 50};
        return make.match(
                "durations",
                variant,
                new Wording("Ұзақтық", "Продолжительность"),
                new Wording("Тең ұзақтықтарды сәйкестендіріңіз.", "Соотнесите равные промежутки времени."),
                IntStream.of(minutes).mapToObj("%d мин"::formatted).toList(),
                IntStream.of(minutes)
                        .mapToObj(each -> new Wording("%d сағ %d мин", "%d ч %d мин")
                                .formatted(each / 60, each % 60)
                                .in(make.language()))
                        .toList());
    }

    private static String time(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
