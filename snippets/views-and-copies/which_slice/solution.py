def which_slice(x, part):
    (one,) = x.stride()
    (some,) = part.stride()
    step = some // one
    start = (part.storage_offset() - x.storage_offset()) // one
    return start, start + (len(part) - 1) * step + 1, step


check(which_slice, which_slice_with_loops, inputs)
#> ✓ which_slice: 20 inputs agree
