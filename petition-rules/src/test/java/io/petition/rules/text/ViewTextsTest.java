package io.petition.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Stage;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.rules.china.ChinaViews;
import io.petition.view.Audience;
import io.petition.view.Disclosure;
import io.petition.view.Item;
import io.petition.view.Relation;
import io.petition.view.Ruling;
import io.petition.view.Views;
import io.petition.view.status.StatusCard;
import io.petition.view.status.StatusCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is said of a view, is said in both languages. */
class ViewTextsTest {
    @ParameterizedTest
    @EnumSource
    void everyWordOfAViewIsThere(Language language) {
        Texts texts = Texts.in(language);
        for (Item item : Item.values()) {
            assertThat(texts.codes()).contains("view-item." + item.code());
        }
        for (Relation relation : Relation.values()) {
            assertThat(texts.codes()).contains("view-relation." + relation.code());
        }
        for (Disclosure disclosure : Disclosure.values()) {
            assertThat(texts.codes()).contains("disclosure." + disclosure.code());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRulingAndCardReadsAsASentence(Language language) {
        Texts texts = Texts.in(language);
        List<Coded> said = new ArrayList<>();
        for (Disclosure disclosure : Disclosure.values()) {
            said.add(new Ruling(
                    Item.PETITIONERS,
                    Set.of(Relation.HANDLER, Relation.RESPONDENT),
                    disclosure,
                    Set.of(ChinaViews.national().rules().get(0))));
        }
        said.addAll(Views.under(ChinaViews.national())
                .rulings(MatterState.empty(MatterId.of("M-1")), Audience.of(Actor.organ(OrganId.of("housing")))));
        said.add(new StatusCard(Stage.ACCEPTED, Optional.of(LocalDate.of(2026, 3, 2))));
        said.add(new StatusCard(Stage.CLOSED, Optional.empty()));
        for (Coded coded : said) {
            assertThat(texts.codes()).contains(coded.code());
            assertThat(texts.text(coded)).doesNotContain("{", "}", "handler").isNotBlank();
        }
        for (String typed : List.of("7K3F", "!", "7K3F-9Q2M-XW5T-4H8R-0")) {
            Reason fault = StatusCode.fault(typed).orElseThrow();
            assertThat(texts.codes()).contains(fault.code(), fault.cure().orElseThrow());
            assertThat(texts.text(fault)).doesNotContain("{", "}");
            assertThat(texts.cure(fault).orElseThrow()).doesNotContain("{", "}");
        }
    }
}
