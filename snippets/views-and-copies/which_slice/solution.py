def which_slice(x, part):
    step = part.stride(0) // x.stride(0)
    start = (part.storage_offset() - x.storage_offset()) // x.stride(0)
    return start, start + (len(part) - 1) * step + 1, step


check(which_slice, which_slice_with_loops, inputs)
#> ✓ which_slice: 20 inputs agree
