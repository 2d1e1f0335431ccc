using System.ComponentModel.DataAnnotations;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.Tests.Core;

public sealed class EntityTests
{
    private static readonly Guid One = Guid.NewGuid();

    [Fact]
    public void Entities_are_equal_by_type_tenant_and_id()
    {
        new Thing(One).EntityEquals(new Thing(One)).ShouldBeTrue();
        new Thing(One).EntityEquals(new Thing(Guid.NewGuid())).ShouldBeFalse();
        new Thing(One).EntityEquals(new OtherThing(One)).ShouldBeFalse();
        new Thing(One).EntityEquals(new Thing(One, Guid.NewGuid())).ShouldBeFalse();
    }

    [Fact]
    public void Entities_without_an_id_are_equal_to_nobody() => new Thing(Guid.Empty).EntityEquals(new Thing(Guid.Empty)).ShouldBeFalse();

    [Fact]
    public void An_aggregate_keeps_its_events_in_order_until_they_are_cleared()
    {
        var thing = new Thing(One);
        thing.Raise("first");
        thing.Raise("second");

        thing.GetLocalEvents().Select(e => e.EventData).ShouldBe(["first", "second"]);
        thing.GetLocalEvents().Select(e => e.EventOrder).ShouldBeInOrder();
        thing.GetDistributedEvents().ShouldBeEmpty();

        thing.ClearLocalEvents();
        thing.GetLocalEvents().ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_entity_is_named_in_the_exception() =>
        new EntityNotFoundException(typeof(Thing), One).Message.ShouldContain(One.ToString());

    [Fact]
    public void Extra_properties_are_read_as_what_is_asked_for()
    {
        var thing = new Thing(One);
        thing.SetProperty("Count", 3L).SetProperty("Id", One.ToString()).SetProperty("Day", "Monday");

        thing.GetProperty<int>("Count").ShouldBe(3);
        thing.GetProperty<Guid>("Id").ShouldBe(One);
        thing.GetProperty<DayOfWeek>("Day").ShouldBe(DayOfWeek.Monday);
        thing.GetProperty("Nothing", "default").ShouldBe("default");
        thing.RemoveProperty("Count").HasProperty("Count").ShouldBeFalse();
    }

    [Fact]
    public void More_than_a_thousand_rows_at_once_are_refused()
    {
        var request = new PagedAndSortedResultRequestDto { MaxResultCount = 1001 };

        var isValid = Validator.TryValidateObject(request, new ValidationContext(request), [], validateAllProperties: true);

        isValid.ShouldBeFalse();
        new PagedAndSortedResultRequestDto().MaxResultCount.ShouldBe(10);
    }

    [Fact]
    public void A_business_exception_carries_its_code_and_data()
    {
        var exception = new BusinessException("Shop:Closed").WithData("until", 5);

        exception.Code.ShouldBe("Shop:Closed");
        exception.Data["until"].ShouldBe(5);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        Should.Throw<ArgumentNullException>(() => Check.NotNull<object>(null, "thing")).ParamName.ShouldBe("thing");
        Should.Throw<ArgumentException>(() => Check.NotNullOrWhiteSpace(" ", "name"));
        Should.Throw<ArgumentException>(() => Check.NotNullOrWhiteSpace("abcd", "name", maxLength: 3));
        Check.NotNullOrWhiteSpace("abc", "name", 3).ShouldBe("abc");
    }

    private sealed class Thing : AggregateRoot<Guid>, IMultiTenant
    {
        public Thing(Guid id, Guid? tenantId = null) : base(id) => TenantId = tenantId;

        public Guid? TenantId { get; }

        public void Raise(object data) => AddLocalEvent(data);
    }

    private sealed class OtherThing(Guid id) : AggregateRoot<Guid>(id);
}
