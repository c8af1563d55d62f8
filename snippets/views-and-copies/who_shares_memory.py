import torch

x = torch.arange(6.0).view(2, 3)


def show(operations):
    for operation in operations:
        memory = eval(operation).untyped_storage().data_ptr()
        print(f"{operation:18}", memory == x.untyped_storage().data_ptr())


views = ["x[0, :]", "x[:]", "x[:, ::2]", "x.squeeze()", "x.view(6)", "x.T"]
views += ["x.unsqueeze(0)", "x.expand(4, 2, 3)", "x.split(1)[0]", "x.detach()"]
views += ["x.diagonal()", "x.movedim(0, 1)", "x.unfold(1, 2, 1)"]
show(views)
#> x[0, :]            True
#> x[:]               True
#> x[:, ::2]          True
#> x.squeeze()        True
#> x.view(6)          True
#> x.T                True
#> x.unsqueeze(0)     True
#> x.expand(4, 2, 3)  True
#> x.split(1)[0]      True
#> x.detach()         True
#> x.diagonal()       True
#> x.movedim(0, 1)    True
#> x.unfold(1, 2, 1)  True

depends = ["x.reshape(6)", "x.T.reshape(6)", "x.flatten()", "x.T.flatten()"]
depends += ["x.contiguous()", "x.T.contiguous()", "x.float()", "x.double()"]
show(depends)
#> x.reshape(6)       True
#> x.T.reshape(6)     False
#> x.flatten()        True
#> x.T.flatten()      False
#> x.contiguous()     True
#> x.T.contiguous()   False
#> x.float()          True
#> x.double()         False

copies = ["x.clone()", "x[[0, 1]]", "x[x >= 0]", "x.flip(0)", "x.repeat(1, 1)"]
copies += ["torch.cat([x])", "torch.stack([x])", "x + 0", "x.abs()"]
show(copies)
#> x.clone()          False
#> x[[0, 1]]          False
#> x[x >= 0]          False
#> x.flip(0)          False
#> x.repeat(1, 1)     False
#> torch.cat([x])     False
#> torch.stack([x])   False
#> x + 0              False
#> x.abs()            False
