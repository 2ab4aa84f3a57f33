using Hub.Records.Layouts;

namespace Hub.Records.Decoding;

/// <summary>Is shown the fields of a record, in order.</summary>
public interface IShapeVisitor
{
    /// <summary>A group begins.</summary>
    void BeginGroup(LayoutField field);

    /// <summary>A group ends.</summary>
    void EndGroup(LayoutField field);

    /// <summary>A table begins; its occurrences follow.</summary>
    void BeginTable(LayoutField field, int count);

    /// <summary>A table ends.</summary>
    void EndTable(LayoutField field);

    /// <summary>One occurrence of an elementary item; the place may reach beyond a record that is too short.</summary>
    void Item(in FieldPlace place, ReadOnlySpan<byte> record);
}
