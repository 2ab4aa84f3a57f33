using Hub.Records.Layouts;

namespace Hub.Records.Decoding;

/// <summary>One occurrence of a field in one record.</summary>
/// <param name="Field">The field.</param>
/// <param name="Offset">Offset in the record, in bytes.</param>
/// <param name="Length">Length in bytes; shorter than the field's where the group holds variable tables.</param>
public readonly record struct FieldPlace(LayoutField Field, int Offset, int Length);
