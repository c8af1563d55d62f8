def what_fits(own, saved):
    found = {}
    for name, tensor in saved.items():
        begin = len("module.") if name.startswith("module.") else 0
        short = name[begin:]
        if short in own and list(own[short].shape) == list(tensor.shape):
            found[short] = tensor
    return found


check(what_fits, what_fits_with_loops, inputs)
#> ✓ what_fits: 20 inputs agree
