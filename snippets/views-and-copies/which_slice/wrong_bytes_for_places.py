def which_slice(x, part):
    step = part.stride(0) // x.stride(0)
    start = (part.data_ptr() - x.data_ptr()) // x.stride(0)
    return start, start + (len(part) - 1) * step + 1, step


check(which_slice, which_slice_with_loops, inputs)
#> ✗ result[0] value: expected 3, found 24
#>   x = torch.tensor([0, 1, 2, 3, 4, 5, 6])
#>   part = torch.tensor([3, 4, 5, 6])
