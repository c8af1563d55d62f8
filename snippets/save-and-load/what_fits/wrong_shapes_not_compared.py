def what_fits(own, saved):
    renamed = {name.removeprefix("module."): saved[name] for name in saved}
    return {name: renamed[name] for name in renamed if name in own}


check(what_fits, what_fits_with_loops, inputs)
#> ✗ length: expected 0, found 1
#>   own = {'a': tensor([1.])}
#>   saved = {'a': tensor(1.)}
