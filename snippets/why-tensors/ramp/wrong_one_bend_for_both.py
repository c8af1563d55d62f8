def ramp(x, start, end):
    return ((x - start) - (x - end)).relu()


check(ramp, ramp_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.])
#>              found torch.tensor([3.])
#>   x = torch.tensor([1.])
#>   start = 2
#>   end = 5
