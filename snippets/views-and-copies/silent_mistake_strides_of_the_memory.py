import torch

every_other = torch.arange(0, 120, 10)[::2]
print(every_other)
#> tensor([  0,  20,  40,  60,  80, 100])
print(every_other.as_strided((3,), (1,)))
#> tensor([ 0, 10, 20])
print(every_other.unfold(0, 3, 1)[0])
#> tensor([ 0, 20, 40])
