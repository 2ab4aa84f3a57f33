using Hub.Codecs.Tables;

namespace Hub.Codecs.Vendors;

/// <summary>The byte tables from JIPS(J) to JIPS(E), told by rule.</summary>
internal static class JipsBytes
{
    /// <summary>Places of the small letters a to z in an EBCDIC chart whose other places hold kana, the gap at 57 included.</summary>
    private static readonly byte[] s_gaps =
    [
        0x57, 0x59, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78,
        0x80, 0x8B, 0x9B, 0x9C, 0xA0, 0xAB, 0xB0,
    ];

    /// <summary>The table asked for: a permutation of all bytes.</summary>
    public static byte[] Table(JipsByteTable table)
    {
        var places = new byte?[0x100];
        // Controls, digits, capitals and signs are where Fujitsu's EBCDIC-ASCII has them, as in ANSI X3.26; C1 controls as IBM has them.
        foreach (var row in TableResource.Load("ibm037").Where(r => r.First < 0xA0 && r.Code is not (0xB0 or 0xBA or 0xBB)))
        {
            places[row.First] = (byte)row.Code;
        }

        (places['!'], places['['], places[']'], places['^'], places['|']) = (0x4F, 0x4A, 0x5A, 0x5F, 0x6A);
        (places[0x0A], places[0x85], places[0x9F]) = (0x15, 0x25, 0xE1);
        places[0xFF] = 0xFF;
        if (table == JipsByteTable.Ebcdik)
        {
            for (var i = 0; i < s_gaps.Length; i++)
            {
                places['a' + i] = s_gaps[i];
            }

            foreach (var row in TableResource.Load("ibm930").Where(r => r.First is >= 0xFF61 and <= 0xFF9F))
            {
                places[row.First - 0xFF61 + 0xA1] = (byte)row.Code;
            }
        }

        // What is left takes the places that are left, in order.
        var free = new Queue<byte>(Enumerable.Range(0, 0x100).Select(c => (byte)c).Where(c => !places.Contains(c)));
        return [.. places.Select(p => p ?? free.Dequeue())];
    }
}
