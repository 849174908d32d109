package io.petition.benchmarks;

import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of the whole process (its collector included) for each operation: what a benchmark costs, also on a machine
 * that others use at the same time, where the time on the wall says little.
 *
 * <pre>{@code
 * java -jar petition-examples/benchmarks/target/benchmarks.jar MatterBenchmark -prof io.petition.benchmarks.CpuTime
 * }</pre>
 */
public final class CpuTime implements InternalProfiler {
    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long began;

    @Override
    public String getDescription() {
        return "processor time of the process for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        began = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<ScalarResult>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long spent = system.getProcessCpuTime() - began;
        long operations = result.getMetadata().getAllOps();
        return operations == 0
                ? List.of()
                : ImmutableList.of(
                        new ScalarResult("cpu.norm", (double) spent / operations, "ns/op", AggregationPolicy.AVG));
    }
}
