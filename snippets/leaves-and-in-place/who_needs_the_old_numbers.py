import torch


def survives(operation, write_into_result):
    x = torch.tensor(2.0, requires_grad=True)
    before = x + 1
    after = operation(before)
    overwritten = after if write_into_result else before
    overwritten += 1
    try:
        after.backward()
    except RuntimeError:
        return False
    return True


operations = {"exp": torch.exp, "sin": torch.sin, "neg": torch.neg}

for name, operation in operations.items():
    print(name, survives(operation, False), survives(operation, True))
#> exp True False
#> sin False True
#> neg True True
