package io.petition.benchmarks;

import io.petition.assignment.Routing;
import io.petition.benchmarks.Offices.Question;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What it costs to find who must act, in nanoseconds a question, among 3,000 regions, 20 contents and 6,000 rules.
 *
 * <p>{@code hashWalk}, {@code drools} and the two {@code serving} answer one and the same: who serves this content here. {@code hashWalk} is the
 * limit and knows nothing of days. The {@code route} are the whole answer: who leads, on what ground with which article, by what way, whom it concerns besides and
 * why each other does not, who stands aside; {@code routeExplained} names besides every ground that was tried.
 *
 * <pre>{@code
 * mvn -f petition-examples/benchmarks/reactor.xml -DskipTests verify
 * java -jar petition-examples/benchmarks/target/benchmarks.jar RoutingBenchmark -prof gc
 * }</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Offices.QUESTIONS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RoutingBenchmark {
    /** The offices, each way ready to be asked. */
    @State(Scope.Benchmark)
    public static class Country {
        final Offices offices = new Offices(Offices.PROVINCES, 1);
        final List<Question> questions = offices.questions;
    }

    /** The same in Drools, which takes its time to read them. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the set-up first
    public static class Rules {
        DroolsOffices drools;

        @Setup
        public void prepare(Country country) {
            drools = new DroolsOffices(country.offices.rules);
        }
    }

    @Benchmark
    public void hashWalk(Country country, Blackhole answers) {
        for (Question question : country.questions) {
            answers.consume(country.offices.walk(question.region(), question.content()));
        }
    }

    @Benchmark
    public void drools(Country country, Rules rules, Blackhole answers) {
        for (Question question : country.questions) {
            answers.consume(rules.drools.office(
                    question.region().value(), question.content().value(), country.offices.above));
        }
    }

    @Benchmark
    public void serving(Country country, Blackhole answers) {
        serving(country.offices.compiled, country.questions, answers);
    }

    @Benchmark
    public void servingPlain(Country country, Blackhole answers) {
        serving(country.offices.plain, country.questions, answers);
    }

    @Benchmark
    public void route(Country country, Blackhole answers) {
        route(country.offices.compiled, country.questions, answers);
    }

    @Benchmark
    public void routePlain(Country country, Blackhole answers) {
        route(country.offices.plain, country.questions, answers);
    }

    @Benchmark
    public void routeExplained(Country country, Blackhole answers) {
        for (Question question : country.questions) {
            answers.consume(country.offices.compiled.explain(question.request(), Offices.DAY));
        }
    }

    private static void serving(Routing routing, List<Question> questions, Blackhole answers) {
        for (Question question : questions) {
            answers.consume(routing.serving(question.region(), question.content(), Offices.DAY));
        }
    }

    private static void route(Routing routing, List<Question> questions, Blackhole answers) {
        for (Question question : questions) {
            answers.consume(routing.route(question.request(), Offices.DAY));
        }
    }
}
