package io.petition.condition;

import io.petition.condition.Reading.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one condition. After a fault it goes on behind the part in which it stands, so that every fault is found. */
final class Parser<F> {
    /** No rule of law nests so deep; a text that does is not let to use up the stack. */
    private static final int DEEPEST = 100;

    private final Vocabulary<F> vocabulary;
    private final Cursor cursor;
    private final List<Fault> faults = new ArrayList<>();

    Parser(Vocabulary<F> vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.cursor = new Cursor(text);
    }

    Reading<F> read() {
        Optional<Condition<F>> condition = part(0);
        if (!cursor.blanks().done()) {
            fault(cursor.at(), cursor.all(), "stands after the end; join conditions by all(C, C) or any(C, C)");
        }
        faults.sort(Comparator.comparingInt(Fault::column));
        return new Reading<>(faults.isEmpty() ? condition : Optional.empty(), faults);
    }

    private Optional<Condition<F>> part(int depth) {
        int start = cursor.blanks().at();
        if (cursor.done() || cursor.sees(",)")) {
            return fault(start, "", "nothing stands here; write a condition, for example FACT is VALUE");
        }
        if (depth > DEEPEST) {
            return fault(start, cursor.rest(), "lies more than " + DEEPEST + " brackets deep; write it flatter");
        }
        if (cursor.sees("\"")) {
            Optional<String> name = cursor.quoted();
            return name.isPresent() ? ofFact(name.get(), start) : unclosed(start);
        }
        String word = cursor.word();
        if (cursor.blanks().sees("(")) {
            return joined(word, start, parts(depth));
        }
        return word.isEmpty()
                ? fault(start, cursor.rest(), "begins no condition; begin with a fact, all(, any( or not(")
                : ofFact(word, start);
    }

    private Optional<Condition<F>> joined(String word, int start, List<Optional<Condition<F>>> read) {
        boolean not = word.equals("not");
        if (!not && !word.equals("all") && !word.equals("any")) {
            return fault(start, word, "joins no conditions; write all(, any( or not(, and a fact without brackets");
        }
        if (not && read.size() != 1) {
            return fault(
                    start,
                    word,
                    "takes one condition, not " + read.size() + "; write not(all(C, C)) or not(any(C, C))");
        }
        List<Condition<F>> parts = read.stream().flatMap(Optional::stream).toList();
        if (parts.size() < read.size()) {
            return Optional.empty();
        }
        return Optional.of(
                not
                        ? new Condition.Not<>(parts.get(0))
                        : word.equals("all") ? new Condition.All<>(parts) : new Condition.Any<>(parts));
    }

    /** What stands in the bracket that opens here; empty for a part with a fault. */
    private List<Optional<Condition<F>>> parts(int depth) {
        int open = cursor.at();
        cursor.take('(');
        List<Optional<Condition<F>>> parts = new ArrayList<>();
        if (cursor.blanks().take(')')) {
            return parts;
        }
        do {
            parts.add(part(depth + 1));
            if (!cursor.blanks().done() && !cursor.sees(",)")) {
                fault(
                        cursor.at(),
                        cursor.rest(),
                        "is not expected; after a condition write a comma or the bracket's end");
            }
        } while (cursor.take(','));
        if (!cursor.take(')')) {
            fault(open, "(", "is not closed; write ) where it ends");
        }
        return parts;
    }

    private Optional<Condition<F>> ofFact(String name, int start) {
        Optional<Fact<F, ?>> fact = vocabulary.fact(name);
        if (fact.isEmpty()) {
            fault(start, name, "is no fact that is known here" + known(vocabulary.names()));
        }
        int at = cursor.blanks().at();
        String operator = cursor.word();
        if (operator.equals("known")) {
            return fact.map(Condition::known);
        }
        if (fact.isPresent() && !fact.get().isReadable()) {
            fault(
                    start,
                    name,
                    "has values that cannot be read from text; ask whether it is known, or give it a reader");
            fact = Optional.empty();
        }
        return ofValue(fact.map(Parser::anyValued), operator, at);
    }

    /** The fact is empty where a fault was told already; what is asked of it is then only passed. */
    private Optional<Condition<F>> ofValue(Optional<Fact<F, Object>> fact, String operator, int at) {
        return switch (operator) {
            case "is" -> value(fact, false).map(value -> Condition.is(fact.orElseThrow(), value));
            case "in" -> values(fact).map(values -> Condition.in(fact.orElseThrow(), values));
            case "at" -> atLeast(fact, at);
            case "between" -> between(fact, at);
            default -> nothingAsked(at);
        };
    }

    private Optional<Condition<F>> nothingAsked(int at) {
        cursor.rest();
        String what = cursor.since(at);
        return fault(
                at,
                what,
                (what.isEmpty() ? "nothing is asked of the fact" : "asks nothing of a fact")
                        + "; write is, in, at least, between or known");
    }

    private Optional<Condition<F>> atLeast(Optional<Fact<F, Object>> fact, int at) {
        int least = cursor.blanks().at();
        if (!cursor.word().equals("least")) {
            cursor.rest();
            return fault(least, "", "least is missing here; write at least VALUE");
        }
        return value(fact, false).flatMap(low -> ordered(fact.orElseThrow(), low, Optional.empty(), at));
    }

    private Optional<Condition<F>> between(Optional<Fact<F, Object>> fact, int at) {
        Optional<Object> low = value(fact, true);
        int and = cursor.blanks().at();
        if (!cursor.word().equals("and")) {
            cursor.rest();
            return fault(and, "", "and is missing here; write between VALUE and VALUE");
        }
        Optional<Object> high = value(fact, false);
        return low.isEmpty() || high.isEmpty() ? Optional.empty() : ordered(fact.orElseThrow(), low.get(), high, at);
    }

    /** At least {@code low}; and where there is a {@code high}, at most that. */
    private Optional<Condition<F>> ordered(Fact<F, Object> fact, Object low, Optional<Object> high, int at) {
        if (!(low instanceof Comparable<?>)) {
            return fault(at, "", "the values of fact " + fact + " have no order; write is or in");
        }
        if (high.isEmpty()) {
            return Optional.of(atLeast(fact, low));
        }
        return compare(low, high.get()) > 0
                ? fault(
                        at,
                        fact.text(low) + " and " + fact.text(high.get()),
                        "runs backwards; give the lower end first")
                : Optional.of(between(fact, low, high.get()));
    }

    private Optional<Set<Object>> values(Optional<Fact<F, Object>> fact) {
        int open = cursor.blanks().at();
        if (!cursor.take('[')) {
            return fault(open, cursor.rest(), "is no list; write in [VALUE, VALUE]");
        }
        Set<Object> values = new LinkedHashSet<>();
        int before = faults.size();
        do {
            int start = cursor.blanks().at();
            Optional<Object> value = value(fact, false);
            if (value.isPresent() && !values.add(value.get())) {
                fault(start, fact.orElseThrow().text(value.get()), "stands a second time; give it once");
            }
        } while (cursor.blanks().take(','));
        if (!cursor.take(']')) {
            return fault(open, "[", "is not closed; write ] after the last value");
        }
        return faults.size() > before || values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /** The value that stands next; empty where it is none, or where the fact is not known. */
    private Optional<Object> value(Optional<Fact<F, Object>> fact, boolean untilAnd) {
        int start = cursor.blanks().at();
        Optional<String> text = cursor.sees("\"") ? cursor.quoted() : Optional.of(cursor.plain(untilAnd));
        if (text.isEmpty()) {
            return unclosed(start);
        }
        if (cursor.at() == start) {
            return fault(start, "", "nothing stands here; write a value");
        }
        if (fact.isEmpty()) {
            return Optional.empty();
        }
        Optional<Object> value = fact.get().read(text.get());
        return value.isPresent()
                ? value
                : fault(
                        start,
                        text.get(),
                        "is no value of fact " + fact.get() + known(fact.get().choices()));
    }

    private static String known(Set<String> names) {
        return "; " + (names.isEmpty() ? "write one that is" : "the known ones are " + String.join(", ", names));
    }

    private <T> Optional<T> unclosed(int start) {
        return fault(
                start, cursor.all(), "has no end; write a second \" after it, and \\ before a \" that belongs to it");
    }

    private <T> Optional<T> fault(int start, String what, String remedy) {
        faults.add(new Fault(start + 1, what, remedy));
        return Optional.empty();
    }

    @SuppressWarnings("unchecked") // the fact is asked for no other values than it read itself
    private static <F> Fact<F, Object> anyValued(Fact<F, ?> fact) {
        return (Fact<F, Object>) fact;
    }

    @SuppressWarnings("unchecked") // both values were read by one fact
    private static <T extends Comparable<? super T>> int compare(Object low, Object high) {
        return ((T) low).compareTo((T) high);
    }

    @SuppressWarnings("unchecked") // the value was read by the fact, and has an order
    private static <F, T extends Comparable<? super T>> Condition<F> atLeast(Fact<F, ?> fact, Object low) {
        return Condition.atLeast((Fact<F, T>) fact, (T) low);
    }

    @SuppressWarnings("unchecked") // both values were read by the fact, and have an order
    private static <F, T extends Comparable<? super T>> Condition<F> between(Fact<F, ?> fact, Object low, Object high) {
        return Condition.between((Fact<F, T>) fact, (T) low, (T) high);
    }
}
