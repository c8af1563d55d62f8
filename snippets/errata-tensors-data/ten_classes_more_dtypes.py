import torch

classes = [name for name in dir(torch) if name.endswith("Tensor")]
classes.remove("Tensor")
print(len(classes), all(hasattr(torch.cuda, name) for name in classes))
#> 10 True

found = {x for x in vars(torch).values() if isinstance(x, torch.dtype)}
print(len(found))
#> 46
