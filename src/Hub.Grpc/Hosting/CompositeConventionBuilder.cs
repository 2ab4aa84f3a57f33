namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds conventions to several groups of endpoints.</summary>
internal sealed class CompositeConventionBuilder(params IEndpointConventionBuilder[] builders) : IEndpointConventionBuilder
{
    public void Add(Action<EndpointBuilder> convention)
    {
        foreach (IEndpointConventionBuilder builder in builders)
        {
            builder.Add(convention);
        }
    }
}
