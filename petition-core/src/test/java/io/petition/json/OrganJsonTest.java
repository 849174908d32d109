package io.petition.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Organ;
import io.petition.authority.OrganFunction;
import io.petition.authority.SpecialBody;
import io.petition.authority.competence.CommonSuperior;
import io.petition.authority.names.NameReading;
import io.petition.authority.region.CodeAnswer;
import io.petition.authority.region.CodeStretch;
import io.petition.authority.region.Region;
import io.petition.authority.region.RegionAnswer;
import io.petition.authority.region.Tier;
import io.petition.explain.Reason;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Regions, organs and what is found out about them, in JSON. */
class OrganJsonTest {
    private static final OrganId A = OrganId.of("a");
    private static final OrganId B = OrganId.of("b");
    private static final Reason WHY = Reason.of("why", Map.of("a", "b"));

    @Test
    void anOrganOfBeforeIsStillRead() {
        String old =
                "{\"id\":\"a\",\"name\":\"甲局\",\"nameEn\":\"A\",\"region\":\"6110\",\"kind\":\"department\",\"superior\":\"b\"}";
        for (Jackson jackson : Jackson.values()) {
            Organ organ = jackson.read(old, Organ.class);
            assertThat(organ.functions()).isEmpty();
            assertThat(organ.existsOn(LocalDate.parse("1900-01-01"))).isTrue();
            assertThat(organ.superior()).contains(B);
        }
    }

    @Test
    void everythingReadsAsItWasWritten() {
        Period life = Period.closed(LocalDate.parse("2000-01-01"), LocalDate.parse("2018-12-31"));
        RoundTrips.check(
                Organ.builder()
                        .id(A)
                        .name("甲局")
                        .nameEn("A")
                        .region(RegionCode.of("6110"))
                        .kind("department")
                        .level(Tier.CITY)
                        .addAlsoServes(RegionCode.of("6109"))
                        .addFunctions(
                                new OrganFunction(Set.of(Category.of("housing")), Set.of("accept"), Optional.of(life)))
                        .superiorByTerritory(B)
                        .body(SpecialBody.POLITICAL_LEGAL)
                        .existence(life)
                        .addFurtherSuccessors(B)
                        .build(),
                Organ.class);
        Region region = new Region(RegionCode.of("6110"), "商洛市", Tier.CITY);
        for (RegionAnswer answer : List.of(
                new RegionAnswer.Known(region),
                new RegionAnswer.Nowhere(),
                new RegionAnswer.Unknown(RegionCode.of("6199"), Optional.of(region)))) {
            RoundTrips.check(answer, RegionAnswer.class);
        }
        for (CodeAnswer answer : List.of(
                new CodeAnswer.One(RegionCode.of("1")),
                new CodeAnswer.Several(List.of(RegionCode.of("1"), RegionCode.of("2"))),
                new CodeAnswer.None(WHY))) {
            RoundTrips.check(answer, CodeAnswer.class);
        }
        for (CommonSuperior answer : List.of(
                new CommonSuperior.InLine(A),
                new CommonSuperior.ByTerritory(A),
                new CommonSuperior.Both(A),
                new CommonSuperior.Choice(A, B),
                new CommonSuperior.HalfKnown(A, WHY),
                new CommonSuperior.None(WHY))) {
            RoundTrips.check(answer, CommonSuperior.class);
        }
        RoundTrips.check(
                new CodeStretch(
                        RegionCode.of("110103"),
                        "崇文区",
                        1981,
                        Optional.of(2010),
                        List.of(new CodeStretch.Handover(RegionCode.of("110101"), 2010, false))),
                CodeStretch.class);
        RoundTrips.check(
                new NameReading("住建局", NameReading.How.AMBIGUOUS, List.of(), List.of(A, B)), NameReading.class);
    }
}
