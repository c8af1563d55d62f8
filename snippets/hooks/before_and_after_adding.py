import torch

x = torch.tensor(3.0, requires_grad=True)
x.register_hook(lambda gradient: print("new", gradient, "old", x.grad))
x.register_post_accumulate_grad_hook(lambda x: print("sum", x.grad))

(x**2).backward()
#> new tensor(6.) old None
#> sum tensor(6.)

(x**2).backward()
#> new tensor(6.) old tensor(6.)
#> sum tensor(12.)
