package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.petition.law.MilestoneKey;
import io.petition.time.When;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One line of an event log: which case, what was done, when. A log of days gives days; one of instants gives instants,
 * and only the zone of the regime makes a day of them: midnight of a summer's day is still the day before in a zone
 * that keeps winter time.
 */
record LogEvent(String caseId, String activity, When when) {
    /** The activity as a milestone: {@code Add penalty} is {@code add-penalty}. */
    MilestoneKey milestone() {
        return milestone(activity);
    }

    static MilestoneKey milestone(String activity) {
        return MilestoneKey.of(activity.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /** A log of days as a table. */
    static List<LogEvent> days(Path table) throws IOException {
        return Rows.of(table, LogEvent::dayOf);
    }

    private static LogEvent dayOf(NamedCsvRecord row) {
        return new LogEvent(
                row.getField("case_id"), row.getField("activity"), When.on(LocalDate.parse(row.getField("timestamp"))));
    }

    /** A log in the XES form, whose times bear their offset. */
    static List<LogEvent> xes(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return new Xes(factory.createXMLStreamReader(bytes)).read();
        } catch (XMLStreamException e) {
            throw new IOException("file: " + file + " is no XES log: " + e.getMessage(), e);
        }
    }

    /** Reads the three attributes that matter, on their two levels: of a trace its name, of an event its name and time. */
    private static final class Xes {
        private final XMLStreamReader xml;
        private final ImmutableList.Builder<LogEvent> events = ImmutableList.builder();
        private String trace = "";
        private String activity = "";
        private String time = "";
        private boolean inTrace;
        private boolean inEvent;

        Xes(XMLStreamReader xml) {
            this.xml = xml;
        }

        List<LogEvent> read() throws XMLStreamException {
            while (xml.hasNext()) {
                int what = xml.next();
                if (what == XMLStreamConstants.START_ELEMENT) {
                    begin(xml.getLocalName());
                } else if (what == XMLStreamConstants.END_ELEMENT) {
                    end(xml.getLocalName());
                }
            }
            return events.build();
        }

        private void begin(String element) {
            inTrace |= element.equals("trace");
            inEvent |= element.equals("event");
            String key = xml.getAttributeValue(null, "key");
            if ("concept:name".equals(key) && inEvent) {
                activity = xml.getAttributeValue(null, "value");
            } else if ("concept:name".equals(key) && inTrace) {
                trace = xml.getAttributeValue(null, "value");
            } else if ("time:timestamp".equals(key) && inEvent) {
                time = xml.getAttributeValue(null, "value");
            }
        }

        private void end(String element) {
            if (element.equals("event")) {
                events.add(new LogEvent(
                        trace, activity, When.at(OffsetDateTime.parse(time).toInstant())));
                inEvent = false;
            }
            inTrace &= !element.equals("trace");
        }
    }
}
