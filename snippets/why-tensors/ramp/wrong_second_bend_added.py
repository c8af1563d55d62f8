def ramp(x, start, end):
    return (x - start).relu() + (x - end).relu()


check(ramp, ramp_with_loops, inputs)
#> ✗ values: expected torch.tensor([3.])
#>              found torch.tensor([11.])
#>   x = torch.tensor([9.])
#>   start = 2
#>   end = 5
