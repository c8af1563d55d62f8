import torch
from torch.utils.data import default_collate

for ages in ([None, 3.5], [3.5, None]):
    try:
        default_collate(ages)
    except TypeError as error:
        print(error)
#> default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <class 'NoneType'>
#> must be real number, not NoneType

print(default_collate([float("nan"), 3.5]).to(torch.float32))
#> tensor([   nan, 3.5000])
