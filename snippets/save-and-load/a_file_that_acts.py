import io

import torch


class Harmless:
    def __reduce__(self):
        return print, ("this ran while the file was loaded",)


file = io.BytesIO()
torch.save({"weight": torch.ones(2), "note": Harmless()}, file)
file.seek(0)
print(torch.load(file, weights_only=False))
#> this ran while the file was loaded
#> {'weight': tensor([1., 1.]), 'note': None}

file.seek(0)
try:
    torch.load(file)
except Exception as error:
    print(type(error).__name__)
#> UnpicklingError
