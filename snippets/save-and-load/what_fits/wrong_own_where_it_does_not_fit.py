def what_fits(own, saved):
    renamed = {name.removeprefix("module."): saved[name] for name in saved}
    return {
        name: renamed[name] if name in renamed and renamed[name].shape == mine.shape else mine
        for name, mine in own.items()
    }


check(what_fits, what_fits_with_loops, inputs)
#> ✗ length: expected 0, found 1
#>   own = {'a': tensor([1., 1.])}
#>   saved = {}
