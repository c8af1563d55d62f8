import torch

leaf = torch.ones(3, requires_grad=True)
tensors = [torch.ones(3), leaf, leaf * 2, torch.ones(3).bfloat16()]

chains = {
    "numpy()": lambda x: x.numpy(),
    "cpu().numpy()": lambda x: x.cpu().numpy(),
    "detach().numpy()": lambda x: x.detach().numpy(),
    "detach().cpu().numpy()": lambda x: x.detach().cpu().numpy(),
    "cpu().detach().numpy()": lambda x: x.cpu().detach().numpy(),
    "numpy(force=True)": lambda x: x.numpy(force=True),
    "float().numpy(force=True)": lambda x: x.float().numpy(force=True),
}


def works(chain, tensor):
    try:
        chain(tensor)
    except (RuntimeError, TypeError):
        return "-"
    return "ok"


for name, chain in chains.items():
    print(f"{name:27}", *[f"{works(chain, x):>4}" for x in tensors])
#> numpy()                       ok    -    -    -
#> cpu().numpy()                 ok    -    -    -
#> detach().numpy()              ok   ok   ok    -
#> detach().cpu().numpy()        ok   ok   ok    -
#> cpu().detach().numpy()        ok   ok   ok    -
#> numpy(force=True)             ok   ok   ok    -
#> float().numpy(force=True)     ok   ok   ok   ok
