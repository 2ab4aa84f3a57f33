namespace Hub.Engine.Plans;

/// <summary>Finds the plan of an adapter. Thread-safe.</summary>
public interface IPlanSource
{
    /// <summary>The plan; fails with <see cref="RefusedException"/> for an unknown adapter, one with mistakes, or one whose edition is not there.</summary>
    IRunPlan Find(PlanRequest request);
}
