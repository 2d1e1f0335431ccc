namespace GroupHub.Members;

/// <summary>
/// What a module keeps about somebody, for themselves to take away (R63): what they said and did, what was decided
/// about them, and of what they share with others their own side. What others wrote down for themselves stays with
/// those (R64).
/// </summary>
public interface IPersonalCopies
{
    /// <summary>One table after the other, so that none waits in memory for the rest.</summary>
    IAsyncEnumerable<PersonalTable> CopyAsync(PersonOnFile person, CancellationToken cancellation = default);
}

/// <summary>Rows of one kind; their properties are the columns.</summary>
public sealed record PersonalTable
{
    private PersonalTable(string name, Type row, IReadOnlyList<object> rows) => (Name, Row, Rows) = (name, row, rows);

    /// <summary>Of its files: the module, a dash, what it is.</summary>
    public string Name { get; }

    public Type Row { get; }

    public IReadOnlyList<object> Rows { get; }

    public static PersonalTable Of<T>(string name, IEnumerable<T> rows) where T : class =>
        new(name, typeof(T), [.. rows]);
}
