namespace Hub.Characters.Glyphs;

/// <summary>
/// What matching compares of a picture: ink at 20 × 20 places, blurred so that small shifts matter little, and the direction of strokes (4 directions
/// at 10 × 10 places). Scaled to bytes so that one character takes 800 bytes; similarity is the cosine.
/// </summary>
internal static class GlyphFeatures
{
    /// <summary>Side of the picture that features are taken from.</summary>
    public const int PictureSize = 64;

    /// <summary>Number of features.</summary>
    public const int Count = (Places * Places) + (Directions * DirectionPlaces * DirectionPlaces);

    private const int Places = 20;
    private const int Directions = 4;
    private const int DirectionPlaces = 10;
    private const float InkSigma = 1.6f;
    private const float DirectionSigma = 3.2f;
    private const float DirectionWeight = 1.0f;

    private static readonly float[,] s_ink = Weights(Places, InkSigma);
    private static readonly float[,] s_direction = Weights(DirectionPlaces, DirectionSigma);

    /// <summary>Writes the features of a picture of <see cref="PictureSize"/>.</summary>
    public static void Write(GlyphImage image, Span<sbyte> features)
    {
        Span<float> values = stackalloc float[Count];
        Span<float> plane = stackalloc float[PictureSize * PictureSize];
        for (var i = 0; i < plane.Length; i++)
        {
            plane[i] = image.Pixels[i] / 255f;
        }

        Sample(plane, s_ink, Places, values);
        Normalize(values[..(Places * Places)], 1f);
        var directions = values[(Places * Places)..];
        Span<float> gradients = new float[Directions * PictureSize * PictureSize];
        Gradients(plane, gradients);
        for (var d = 0; d < Directions; d++)
        {
            Sample(
                gradients.Slice(d * PictureSize * PictureSize, PictureSize * PictureSize),
                s_direction,
                DirectionPlaces,
                directions[(d * DirectionPlaces * DirectionPlaces)..]);
        }

        Normalize(directions, DirectionWeight);
        Quantize(values, features);
    }

    // Strength of edges by direction of the stroke: horizontal, vertical and the two diagonals, shared between neighbours.
    private static void Gradients(ReadOnlySpan<float> plane, Span<float> gradients)
    {
        const int size = PictureSize;
        for (var y = 1; y < size - 1; y++)
        {
            for (var x = 1; x < size - 1; x++)
            {
                var at = (y * size) + x;
                var gx = plane[at - size + 1] + (2 * plane[at + 1]) + plane[at + size + 1] - plane[at - size - 1] - (2 * plane[at - 1]) - plane[at + size - 1];
                var gy = plane[at + size - 1] + (2 * plane[at + size]) + plane[at + size + 1] - plane[at - size - 1] - (2 * plane[at - size]) - plane[at - size + 1];
                var strength = MathF.Sqrt((gx * gx) + (gy * gy));
                if (strength < 1e-3f)
                {
                    continue;
                }

                var angle = MathF.Atan2(gy, gx) / MathF.PI * Directions;
                angle = angle < 0 ? angle + Directions : angle;
                var low = (int)angle % Directions;
                var share = angle - MathF.Floor(angle);
                gradients[(low * size * size) + at] += strength * (1 - share);
                gradients[((low + 1) % Directions * size * size) + at] += strength * share;
            }
        }
    }

    private static void Sample(ReadOnlySpan<float> plane, float[,] weights, int places, Span<float> values)
    {
        Span<float> rows = stackalloc float[places * PictureSize];
        for (var p = 0; p < places; p++)
        {
            for (var x = 0; x < PictureSize; x++)
            {
                float sum = 0;
                for (var y = 0; y < PictureSize; y++)
                {
                    sum += weights[p, y] * plane[(y * PictureSize) + x];
                }

                rows[(p * PictureSize) + x] = sum;
            }
        }

        for (var p = 0; p < places; p++)
        {
            for (var q = 0; q < places; q++)
            {
                float sum = 0;
                for (var x = 0; x < PictureSize; x++)
                {
                    sum += weights[q, x] * rows[(p * PictureSize) + x];
                }

                values[(p * places) + q] = MathF.Sqrt(Math.Max(0, sum));
            }
        }
    }

    private static float[,] Weights(int places, float sigma)
    {
        var weights = new float[places, PictureSize];
        for (var p = 0; p < places; p++)
        {
            var centre = ((p + 0.5f) * PictureSize / places) - 0.5f;
            for (var i = 0; i < PictureSize; i++)
            {
                var distance = (i - centre) / sigma;
                weights[p, i] = Math.Abs(distance) > 3.5f ? 0 : MathF.Exp(-0.5f * distance * distance);
            }
        }

        return weights;
    }

    // Zero mean, so that a dark picture is not like every other dark one.
    private static void Normalize(Span<float> values, float weight)
    {
        float mean = 0;
        foreach (var v in values)
        {
            mean += v;
        }

        mean /= values.Length;
        float square = 0;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] -= mean;
            square += values[i] * values[i];
        }

        var scale = square > 0 ? weight / MathF.Sqrt(square) : 0;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] *= scale;
        }
    }

    private static void Quantize(ReadOnlySpan<float> values, Span<sbyte> features)
    {
        float largest = 1e-6f;
        foreach (var v in values)
        {
            largest = Math.Max(largest, Math.Abs(v));
        }

        for (var i = 0; i < values.Length; i++)
        {
            features[i] = (sbyte)MathF.Round(values[i] / largest * 127f);
        }
    }
}
