using Hub.Storage.Streams;

namespace Hub.Engine.Tests.Streams;

public sealed class WorkSpanTests
{
    private static readonly DateTimeOffset s_start = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000);

    [Fact]
    public void Covered_FilesBesideEachOtherAndAPause_CountsEachMinuteOnceAndThePauseNot()
    {
        Assert.Equal(TimeSpan.FromMinutes(25), WorkSpan.Covered([Span(0, 10), Span(2, 8), Span(5, 15), Span(60, 70), Span(60, 65), Span(80, 80)]));
        Assert.Equal(TimeSpan.Zero, WorkSpan.Covered([]));
    }

    [Fact]
    public void Read_WhatAStoreKeeps_GivesTheSpansInOrder()
    {
        Assert.Equal([Span(0, 1), Span(5, 6), Span(10, 12)], WorkSpan.Read($"{Milli(0)}-{Milli(1)} {Milli(5)}-{Milli(6)} ", s_start.AddMinutes(10), s_start.AddMinutes(12)));
        Assert.Empty(WorkSpan.Read("", s_start, null));
        Assert.Empty(WorkSpan.Read("", null, s_start));
        Assert.Empty(WorkSpan.Read("", s_start.AddMinutes(1), s_start));
    }

    private static WorkSpan Span(int from, int to) => new(s_start.AddMinutes(from), s_start.AddMinutes(to));

    private static long Milli(int minute) => s_start.AddMinutes(minute).ToUnixTimeMilliseconds();
}
