def what_fits(own, saved):
    found = {}
    for name, mine in own.items():
        for written in (name, f"module.{name}"):
            tensor = saved.get(written)
            if tensor is not None and tensor.size() == mine.size():
                found[name] = tensor
    return found


check(what_fits, what_fits_with_loops, inputs)
#> ✓ what_fits: 20 inputs agree
