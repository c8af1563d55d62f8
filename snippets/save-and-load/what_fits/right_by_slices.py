def what_fits(own, saved):
    found = {}
    for name, tensor in saved.items():
        if name.startswith("module."):
            name = name[len("module.") :]
        if name in own and list(own[name].shape) == list(tensor.shape):
            found[name] = tensor
    return found


check(what_fits, what_fits_with_loops, inputs)
#> ✓ what_fits: 19 inputs agree
