package kz.bagalau.scheduling.demo;

import java.util.List;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.centre.Region;

/** A centre in a region's main city, with its rooms. */
record DemoCentre(Region region, int number, List<DemoRoom> rooms) {
    private static final List<BilingualText> STREETS = List.of(
            new BilingualText("Абай көшесі", "ул. Абая"),
            new BilingualText("Тәуелсіздік даңғылы", "пр. Тәуелсіздік"),
            new BilingualText("Бөгенбай батыр көшесі", "ул. Богенбай батыра"),
            new BilingualText("Қаныш Сәтбаев көшесі", "ул. Каныша Сатпаева"),
            new BilingualText("Әл-Фараби даңғылы", "пр. Аль-Фараби"),
            new BilingualText("Желтоқсан көшесі", "ул. Желтоксан"),
            new BilingualText("Абылай хан даңғылы", "пр. Абылай хана"));

    String code() {
        return "%s-%02d".formatted(region.code(), number);
    }

    BilingualText name() {
        return new BilingualText(
                "%s қ. №%d тестілеу орталығы".formatted(region.mainCity().kk(), number),
                "Центр тестирования №%d г. %s"
                        .formatted(number, region.mainCity().ru()));
    }

    BilingualText address() {
        int place = Integer.parseInt(region.code()) * 3 + number;
        BilingualText street = STREETS.get(place % STREETS.size());
        int house = 5 + place * 7 % 120;
        return new BilingualText(
                "%s қ., %s, %d".formatted(region.mainCity().kk(), street.kk(), house),
                "г. %s, %s, %d".formatted(region.mainCity().ru(), street.ru(), house));
    }
}
