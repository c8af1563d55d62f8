import numpy as np

words = ["cat", "dog", "owl"]
chosen = np.array([0, 2])
print([words[place] for place in chosen])
#> ['cat', 'owl']
print(np.array(words)[chosen].tolist())
#> ['cat', 'owl']
