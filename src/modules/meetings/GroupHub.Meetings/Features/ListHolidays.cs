using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

public sealed record ListHolidays(int Year) : IQuery<IReadOnlyList<HolidayLine>>;

public sealed record HolidayLine(DateOnly Date, string Name);

internal sealed class ListHolidaysValidator : AbstractValidator<ListHolidays>
{
    public ListHolidaysValidator() => RuleFor(q => q.Year).InclusiveBetween(2000, 2200);
}

internal sealed class ListHolidaysHandler(IRepository<Holiday, Guid> holidays)
    : IQueryHandler<ListHolidays, IReadOnlyList<HolidayLine>>
{
    public async Task<IReadOnlyList<HolidayLine>> Handle(ListHolidays query, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(query.Year, 1, 1), new DateOnly(query.Year, 12, 31));
        return await (await holidays.GetQueryableAsync()).AsNoTracking()
            .Where(holiday => holiday.Date >= first && holiday.Date <= last)
            .OrderBy(holiday => holiday.Date)
            .Select(holiday => new HolidayLine(holiday.Date, holiday.Name))
            .ToListAsync(cancellation);
    }
}
