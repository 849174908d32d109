package io.petition.examples.cli.ledger.show;

import io.petition.examples.cli.ledger.figure.Report;
import io.petition.examples.cli.text.Words;

/** x */
final class Page {
    Page(Report report, Words zh, Words en) {}

    String html() {
        return "";
    }
}
