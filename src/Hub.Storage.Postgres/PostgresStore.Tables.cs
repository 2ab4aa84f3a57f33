using Hub.Catalog.Editions;
using Hub.Storage.Postgres.Copying;
using Hub.Storage.Postgres.Naming;

namespace Hub.Storage.Postgres;

/// <content>Tables of rows: one for each run and group, made when its first row comes.</content>
public sealed partial class PostgresStore
{
    private async ValueTask<RowTable?> FindTableAsync(long run, string group, CancellationToken cancellationToken)
    {
        if (_tables.TryGetValue((run, group), out var known))
        {
            return known;
        }

        var table = await ReadAsync(
            sql => sql.FirstAsync(
                "SELECT relation, columns, repeated, ordered FROM hub.row_tables WHERE run = $1 AND grp = $2",
                static r => new RowTable(r.GetString(0), r.GetFieldValue<string[]>(1), r.GetFieldValue<bool[]>(2), r.GetBoolean(3)),
                run, group),
            cancellationToken);
        return table is null ? null : _tables[(run, group)] = table;
    }

    private async ValueTask<RowTable> RequireTableAsync(long run, Group group, CancellationToken cancellationToken)
    {
        var table = await FindTableAsync(run, group.Id, cancellationToken);
        if (table is null)
        {
            await WriteAsync(
                async sql =>
                {
                    await sql.RunAsync(
                        "SELECT hub.prepare_rows($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                        run, group.Id, StandardNames.Edition(group.Edition), StandardNames.Table(group), $"{group.Name} ({group.Edition.Id})",
                        group.Items.Select(i => i.Id).ToArray(), group.Items.Select(StandardNames.Column).ToArray(), group.Items.Select(i => i.Type.Symbol()).ToArray(),
                        group.Items.Select(i => i.IsRepeated).ToArray(), group.Items.Select(i => i.IsKey).ToArray(), group.Items.Select(i => $"{i.Name} ({i.Id})").ToArray());
                    return true;
                },
                cancellationToken);
            table = await FindTableAsync(run, group.Id, cancellationToken)
                ?? throw new InvalidOperationException($"The rows of run {run}, group {group.Id} have no table.");
        }

        if (table.Columns.Length != group.Items.Count)
        {
            throw new StoreException(
                StoreFault.Version,
                $"グループ {group} の項目が、この移行実行の開始時から変わっています。実行をはじめからやり直してください。",
                $"the items of group {group} are others than when this run began: start the run again.");
        }

        return table;
    }

    private void ForgetTables(long run)
    {
        foreach (var key in _tables.Keys.Where(k => k.Run == run))
        {
            _tables.TryRemove(key, out _);
        }
    }
}
