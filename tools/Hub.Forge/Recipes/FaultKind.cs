using Hub.Forge.Population;
using Hub.Forge.Writing;

namespace Hub.Forge.Recipes;

/// <summary>A kind of fault: whom it fits, and how it is put into the record just written.</summary>
internal sealed record FaultKind(Func<Person, bool> Fits, Func<Person, Fault> Apply);
